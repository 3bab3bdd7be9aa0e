using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Karvan.Simulation;

/// <summary>Whether the bytes of a type are all of its fields. Gaps between fields hold chance, and a saved state should not.</summary>
internal static class StateLayout<T>
    where T : unmanaged
{
    private static readonly bool _isDense = SizeOfFields(typeof(T)) == Unsafe.SizeOf<T>();

    public static void Check()
    {
        if (!_isDense)
            throw new InvalidOperationException($"{typeof(T).Name} has gaps between its fields; write them one by one.");
    }

    private static int SizeOfFields(Type type)
    {
        if (type.IsEnum)
            return SizeOfFields(Enum.GetUnderlyingType(type));
        if (type.IsPrimitive)
            return Marshal.SizeOf(type);
        int sum = 0;
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            sum += SizeOfFields(field.FieldType);
        return sum;
    }
}
