using System.Runtime.InteropServices;
using System.Text;

namespace Karvan.Simulation;

/// <summary>Collects the state of a run as bytes: little-endian numbers, lists as length and values, marks between the parts. Not thread-safe.</summary>
/// <remarks>Appending costs O(1) a byte, amortized. What it writes is read in the same order by <see cref="StateReader"/>.</remarks>
public sealed class StateWriter
{
    private byte[] _bytes = new byte[1 << 16];
    private int _count;

    /// <summary>Makes an empty writer.</summary>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public StateWriter()
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("States are kept as little-endian numbers, and this machine is big-endian.");
    }

    /// <summary>What was written; valid until more is written.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _count);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => _count = 0;

    /// <summary>Begins a part, so that a reader that is out of step says where.</summary>
    /// <param name="part">Name of the part.</param>
    public void Mark(string part) => Text(part);

    /// <summary>Writes one value.</summary>
    /// <typeparam name="T">A number, an enumeration, or a struct of them without gaps between its fields.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The type has gaps, whose bytes nobody sets.</exception>
    public void Value<T>(in T value)
        where T : unmanaged
    {
        StateLayout<T>.Check();
        Append(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));
    }

    /// <summary>Writes a length and as many values.</summary>
    /// <typeparam name="T">A number, an enumeration, or a struct of them without gaps between its fields.</typeparam>
    /// <param name="values">The values.</param>
    /// <exception cref="InvalidOperationException">The type has gaps, whose bytes nobody sets.</exception>
    public void Values<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        StateLayout<T>.Check();
        Value(values.Length);
        Append(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Writes a list of values.</summary>
    /// <typeparam name="T">A number, an enumeration, or a struct of them without gaps between its fields.</typeparam>
    /// <param name="values">The values.</param>
    public void Values<T>(List<T> values)
        where T : unmanaged => Values<T>(CollectionsMarshal.AsSpan(values));

    /// <summary>Writes an array of values.</summary>
    /// <typeparam name="T">A number, an enumeration, or a struct of them without gaps between its fields.</typeparam>
    /// <param name="values">The values.</param>
    public void Values<T>(T[] values)
        where T : unmanaged => Values<T>(values.AsSpan());

    /// <summary>Writes a truth value as one byte.</summary>
    /// <param name="value">The value.</param>
    public void Flag(bool value) => Value((byte)(value ? 1 : 0));

    /// <summary>Writes a text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    public void Text(string text) => Values<byte>(Encoding.UTF8.GetBytes(text));

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - _count)
            Array.Resize(ref _bytes, Math.Max(checked(_count + bytes.Length), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }
}
