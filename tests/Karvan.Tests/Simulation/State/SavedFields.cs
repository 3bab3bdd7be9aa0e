using System.Reflection;
using System.Reflection.Emit;

namespace Karvan.Tests.Simulation.State;

/// <summary>Finds, in the instructions of its methods, which fields of a type are saved and which are loaded.</summary>
internal static class SavedFields
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly Dictionary<short, OpCode> _codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Fields of a type whose content may change: those that can be set, and those that hold an array or an object with such fields.</summary>
    public static IEnumerable<FieldInfo> MutableOf(Type type) =>
        type.GetFields(All).Where(field => !field.IsStatic && !field.IsLiteral && (!field.IsInitOnly || IsMutable(field.FieldType, [])));

    /// <summary>Fields that a method touches, itself, by properties, or by other methods of the same type that it calls.</summary>
    public static HashSet<FieldInfo> TouchedBy(Type type, string method)
    {
        HashSet<FieldInfo> touched = [];
        HashSet<MethodBase> seen = [];
        foreach (MethodInfo one in type.GetMethods(All).Where(one => one.Name == method || one.Name.EndsWith("." + method, StringComparison.Ordinal)))
            Walk(one, type, touched, seen);
        return touched;
    }

    private static bool IsMutable(Type type, HashSet<Type> seen)
    {
        if (type.IsValueType || type == typeof(string) || typeof(Delegate).IsAssignableFrom(type) || !seen.Add(type))
            return false;
        if (type.IsArray || type.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal))
            return true;
        return !type.IsInterface && type.GetFields(All).Any(field => !field.IsStatic && (!field.IsInitOnly || IsMutable(field.FieldType, seen)));
    }

    private static void Walk(MethodBase method, Type type, HashSet<FieldInfo> touched, HashSet<MethodBase> seen)
    {
        if (!seen.Add(method) || method.GetMethodBody() is not { } body)
            return;
        foreach (int token in TokensOf(body.GetILAsByteArray()!))
        {
            MemberInfo? member = Resolve(method, token);
            if (member is FieldInfo field && field.DeclaringType == type)
                touched.Add(field);
            else if (member is MethodBase called && (called.DeclaringType == type || called.DeclaringType?.DeclaringType == type))
                Walk(called, type, touched, seen);
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        try
        {
            Type[] typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : [];
            return method.Module.ResolveMember(token, typeArguments, method.IsGenericMethod ? method.GetGenericArguments() : []);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<int> TokensOf(byte[] instructions)
    {
        int at = 0;
        while (at < instructions.Length)
        {
            short value = instructions[at++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | instructions[at++]));
            OpCode code = _codes[value];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok)
                yield return BitConverter.ToInt32(instructions, at);
            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(instructions, at)),
                _ => 4,
            };
        }
    }
}
