namespace Karvan.Studies.Calibrations;

/// <summary>An observation as a calibration sees it.</summary>
/// <param name="Emulator">What the model would say.</param>
/// <param name="LogDays">Logarithm of the observed days; of a range, of its middle.</param>
/// <param name="Variance">Variance of a range, taken as uniform; 0 for a point.</param>
internal sealed record EmulatedObservation(Emulator Emulator, double LogDays, double Variance);
