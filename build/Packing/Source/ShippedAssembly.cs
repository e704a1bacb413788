using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>What a shipped DLL says about itself, read from its metadata without loading it.</summary>
internal sealed class ShippedAssembly
{
    private const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    private static readonly HashSet<string> ActivityBases = ["System.Activities.CodeActivity", "System.Activities.CodeActivity`1"];

    private readonly MetadataReader metadata;

    private ShippedAssembly(MetadataReader metadata)
    {
        this.metadata = metadata;
        FullName = metadata.GetAssemblyDefinition().GetAssemblyName().FullName;
        var candidates = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(IsPublicClass).ToList();
        PluginTypes = [.. candidates.Where(ImplementsPlugin).Select(NameOf).Order(StringComparer.Ordinal)];
        ActivityTypes = [.. candidates.Where(IsActivity).Select(NameOf).Order(StringComparer.Ordinal)];
    }

    /// <summary>Name, version, culture and public key token.</summary>
    public string FullName { get; }

    /// <summary>Public classes a step or custom API can run.</summary>
    public IReadOnlyList<string> PluginTypes { get; }

    /// <summary>Public classes a workflow can run.</summary>
    public IReadOnlyList<string> ActivityTypes { get; }

    /// <returns>Null where the bytes are no .NET assembly.</returns>
    public static ShippedAssembly? Read(byte[] bytes)
    {
        try
        {
            using var file = new PEReader([.. bytes]);
            return file.HasMetadata ? new ShippedAssembly(file.GetMetadataReader()) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static bool IsPublicClass(TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
        && (type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) == 0;

    private bool ImplementsPlugin(TypeDefinition type) => WithBases(type).Any(candidate =>
        candidate.GetInterfaceImplementations().Any(implementation =>
            NameOf(metadata.GetInterfaceImplementation(implementation).Interface) == PluginInterface));

    private bool IsActivity(TypeDefinition type) => WithBases(type).Any(candidate => ActivityBases.Contains(NameOf(candidate.BaseType)));

    private IEnumerable<TypeDefinition> WithBases(TypeDefinition type)
    {
        yield return type;
        while (type.BaseType.Kind == HandleKind.TypeDefinition)
        {
            type = metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType);
            yield return type;
        }
    }

    private string NameOf(TypeDefinition type) => Qualified(type.Namespace, type.Name);

    private string NameOf(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeReference)
        {
            var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
            return Qualified(reference.Namespace, reference.Name);
        }

        return handle.Kind == HandleKind.TypeSpecification ? GenericName((TypeSpecificationHandle)handle) : string.Empty;
    }

    /// <summary>The open name of a generic base such as CodeActivity of string.</summary>
    private string GenericName(TypeSpecificationHandle handle)
    {
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return string.Empty;
        }

        signature.ReadByte();
        return NameOf(signature.ReadTypeHandle());
    }

    private string Qualified(StringHandle space, StringHandle name) => $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
