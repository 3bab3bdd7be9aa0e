namespace Karvan.Tests.Studies.Jobs;

internal enum JobOperationKind
{
    Add,
    Take,
    Sign,
    Complete,
    Fail,
    GiveBack,
    Cancel,
    Remove,
    Wait,
}
