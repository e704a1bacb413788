using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace GhostingGuard.Solution.Tests.Sdk;

/// <summary>What a caller of a type can see of it, one line of text each.</summary>
internal static class Surface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> VisibleTypes(Assembly assembly) => assembly.GetTypes().Where(type => type.IsVisible);

    public static IEnumerable<string> Of(Type type)
    {
        var self = Shape(type).Concat(type.GetInterfaces().Select(contract => $"is {contract}"));
        var members = type.IsEnum ? Values(type) : Constructors(type).Concat(Methods(type)).Concat(Properties(type)).Concat(Fields(type));
        return self.Concat(members).Select(line => $"{type}: {line}");
    }

    private static IEnumerable<string> Shape(Type type)
    {
        // Attributes of other kinds say nothing to a compiler, and may need assemblies that are not here.
        var attributes = type.IsEnum || type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.GetCustomAttributesData() : [];
        yield return $"{type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.Interface)} on {type.BaseType}";
        yield return $"with {string.Join(", ", attributes.Where(a => a.AttributeType.Name is "FlagsAttribute" or "AttributeUsageAttribute"))}";
        yield return $"for {string.Join(", ", type.GetGenericArguments().Select(Constrained))}";
    }

    private static IEnumerable<string> Values(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {field.GetRawConstantValue()}");

    private static IEnumerable<string> Constructors(Type type) =>
        type.GetConstructors(Declared).Where(IsVisible).Where(constructor => !constructor.IsStatic).Select(constructor => $"{Access(constructor)} new{Signature(constructor)}");

    private static IEnumerable<string> Methods(Type type) =>
        type.GetMethods(Declared).Where(IsVisible).Select(method =>
            $"{Access(method)} {method.ReturnType} {method.Name}<{string.Join(", ", method.GetGenericArguments().Select(Constrained))}>{Signature(method)}");

    private static IEnumerable<string> Properties(Type type) =>
        from property in type.GetProperties(Declared)
        let accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).Select(accessor => accessor.Name)
        where accessors.Any()
        select $"{property} {string.Join(", ", accessors.Order())}";

    private static IEnumerable<string> Fields(Type type) =>
        type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily).Select(field => $"{field.Attributes} {field}");

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) =>
        (method.Attributes & (MethodAttributes.MemberAccessMask | MethodAttributes.Static | MethodAttributes.Virtual | MethodAttributes.Abstract
            | MethodAttributes.Final | MethodAttributes.NewSlot | MethodAttributes.SpecialName)).ToString();

    private static string Signature(MethodBase method) =>
        $"({string.Join(", ", method.GetParameters().Select(Described))})";

    private static string Described(ParameterInfo parameter)
    {
        var rest = parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(ParamArrayAttribute)) ? "params " : "";
        var fallback = parameter.HasDefaultValue ? $" = {parameter.RawDefaultValue}" : "";
        return $"{rest}{(parameter.IsOut ? "out " : "")}{parameter.ParameterType} {parameter.Name}{fallback}";
    }

    private static string Constrained(Type parameter) =>
        parameter.IsGenericParameter
            ? $"{parameter.Name} {parameter.GenericParameterAttributes} {string.Join<Type>(" ", parameter.GetGenericParameterConstraints())}"
            : parameter.ToString();
}
