using NodaTime;

namespace Karvan.Operations.Inputs;

/// <summary>Days and months of a run: the warm-up, then one calendar year. Simulated time 0 is the first midnight (UTC) of the warm-up.</summary>
internal sealed class RunClock
{
    public const long Day = 86400;
    public const int NotInYear = -1;

    private readonly sbyte[] _monthOfDay; // day of the run -> month 0..11, -1 in the warm-up
    private readonly sbyte[] _calendarMonthOfDay; // day of the run -> month 0..11, warm-up too

    public RunClock(int year, int warmUpDays)
    {
        LocalDate first = new(year, 1, 1);
        Year = year;
        Start = first.PlusDays(-warmUpDays);
        End = new LocalDate(year + 1, 1, 1);
        Days = Period.DaysBetween(Start, End);
        YearStart = warmUpDays * Day;
        YearEnd = Days * Day;
        _monthOfDay = new sbyte[Days];
        _calendarMonthOfDay = new sbyte[Days];
        LocalDate date = Start;
        for (int i = 0; i < Days; i++, date = date.PlusDays(1))
        {
            _calendarMonthOfDay[i] = (sbyte)(date.Month - 1);
            _monthOfDay[i] = i < warmUpDays ? (sbyte)NotInYear : (sbyte)(date.Month - 1);
        }

        for (int month = 0; month <= 12; month++)
            MonthStarts[month] = month == 12 ? YearEnd : SecondsAt(new LocalDate(year, month + 1, 1));
    }

    public int Year { get; }

    /// <summary>First day of the run.</summary>
    public LocalDate Start { get; }

    /// <summary>Day after the last.</summary>
    public LocalDate End { get; }

    /// <summary>Days of warm-up and year together.</summary>
    public int Days { get; }

    /// <summary>Begin of the year, s.</summary>
    public long YearStart { get; }

    /// <summary>End of the year and of the run, s.</summary>
    public long YearEnd { get; }

    /// <summary>Begin of each month of the year and the end of the last, s.</summary>
    public long[] MonthStarts { get; } = new long[13];

    public long SecondsAt(LocalDate date) => Period.DaysBetween(Start, date) * Day;

    /// <summary>Month of the year, 0 to 11; <see cref="NotInYear"/> in the warm-up and after the end.</summary>
    public int MonthOf(long seconds)
    {
        long day = seconds / Day;
        return day < _monthOfDay.Length ? _monthOfDay[day] : NotInYear;
    }

    /// <summary>Days that a month of the calendar has in the year of the run; month 0 to 11.</summary>
    public int DaysOfMonth(int month) => (int)((MonthStarts[month + 1] - MonthStarts[month]) / Day);

    /// <summary>Month of the calendar, 0 to 11, of a day of the run.</summary>
    public int CalendarMonth(int day) => _calendarMonthOfDay[day];
}
