using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Karvan.Simulation;

/// <summary>Reads what a <see cref="StateWriter"/> wrote, in the same order. Whatever does not fit is a <see cref="StateException"/>. Not thread-safe.</summary>
public sealed class StateReader
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private int _at;

    /// <summary>Makes a reader.</summary>
    /// <param name="bytes">Bytes of a writer.</param>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public StateReader(ReadOnlyMemory<byte> bytes)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("States are kept as little-endian numbers, and this machine is big-endian.");
        _bytes = bytes;
    }

    /// <summary>Bytes that are left.</summary>
    public int Left => _bytes.Length - _at;

    /// <summary>Demands that a part begins here.</summary>
    /// <param name="part">Name of the part.</param>
    /// <exception cref="StateException">Another one does, or the bytes end.</exception>
    public void Mark(string part)
    {
        string found = Text();
        if (found != part)
            throw new StateException($"The state has '{Shorten(found)}' where '{part}' was expected.");
    }

    /// <summary>Reads one value.</summary>
    /// <typeparam name="T">Type that was written.</typeparam>
    /// <exception cref="StateException">The bytes end.</exception>
    public T Value<T>()
        where T : unmanaged => MemoryMarshal.Read<T>(Take(Unsafe.SizeOf<T>()));

    /// <summary>Reads one value.</summary>
    /// <typeparam name="T">Type that was written.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="StateException">The bytes end.</exception>
    public void Value<T>(out T value)
        where T : unmanaged => value = Value<T>();

    /// <summary>Reads values into a place of the same length.</summary>
    /// <typeparam name="T">Type that was written.</typeparam>
    /// <param name="into">Where they go.</param>
    /// <exception cref="StateException">The length is another one, or the bytes end.</exception>
    public void Values<T>(Span<T> into)
        where T : unmanaged
    {
        int count = Value<int>();
        if (count != into.Length)
            throw new StateException($"The state has a list of {count} where {into.Length} were expected.");
        Take(checked(count * Unsafe.SizeOf<T>())).CopyTo(MemoryMarshal.AsBytes(into));
    }

    /// <summary>Reads an array of any length.</summary>
    /// <typeparam name="T">Type that was written.</typeparam>
    /// <exception cref="StateException">The bytes end.</exception>
    public T[] Array<T>()
        where T : unmanaged
    {
        int count = Value<int>();
        if (count < 0 || (long)count * Unsafe.SizeOf<T>() > Left)
            throw new StateException($"The state has a list of {count} where {Left} bytes are left.");
        T[] values = new T[count];
        Take(count * Unsafe.SizeOf<T>()).CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Reads a list in place of what it held.</summary>
    /// <typeparam name="T">Type that was written.</typeparam>
    /// <param name="into">The list.</param>
    /// <exception cref="StateException">The bytes end.</exception>
    public void Values<T>(List<T> into)
        where T : unmanaged
    {
        into.Clear();
        into.AddRange(Array<T>());
    }

    /// <summary>Reads a truth value.</summary>
    /// <exception cref="StateException">The byte is neither 0 nor 1, or the bytes end.</exception>
    public bool Flag() => Value<byte>() switch
    {
        0 => false,
        1 => true,
        byte other => throw new StateException($"The state has {other} where 0 or 1 was expected."),
    };

    /// <summary>Reads a text.</summary>
    /// <exception cref="StateException">The bytes end.</exception>
    public string Text() => Encoding.UTF8.GetString(Array<byte>());

    /// <summary>Demands that everything was read.</summary>
    /// <exception cref="StateException">Bytes are left.</exception>
    public void End()
    {
        if (Left != 0)
            throw new StateException($"The state has {Left} bytes behind its end.");
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Left)
            throw new StateException($"The state ends {count - Left} bytes too early.");
        ReadOnlySpan<byte> taken = _bytes.Span.Slice(_at, count);
        _at += count;
        return taken;
    }
}
