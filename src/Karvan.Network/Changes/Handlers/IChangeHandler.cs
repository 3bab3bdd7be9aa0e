namespace Karvan.Network.Changes.Handlers;

/// <summary>Applies the changes of one kind: checks their ids, edits rows when undated, passes them on when dated.</summary>
internal interface IChangeHandler
{
    void Handle(ScenarioChange change, ScenarioDraft draft);
}
