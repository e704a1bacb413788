using System.Reflection.Metadata;

namespace GhostingGuard.Solution.Tests.Checker.Code;

/// <summary>What the tokens of an assembly stand for.</summary>
internal sealed class MemberNames(MetadataReader metadata)
{
    /// <summary>The name of a type, a method or a field; empty for a signature.</summary>
    public string Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Of((TypeDefinitionHandle)handle),
        HandleKind.TypeReference => Of((TypeReferenceHandle)handle),
        HandleKind.TypeSpecification => OpenType(metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature),
        HandleKind.MethodDefinition => Of(metadata.GetMethodDefinition((MethodDefinitionHandle)handle)),
        HandleKind.FieldDefinition => Of(metadata.GetFieldDefinition((FieldDefinitionHandle)handle)),
        HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification => Of(metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        _ => string.Empty,
    };

    /// <summary>The type a field holds; of a generic one the open type.</summary>
    public string TypeOf(FieldDefinition field)
    {
        var signature = metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        return TypeAt(ref signature);
    }

    private string Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = Qualified(type.Namespace, type.Name);
        return type.IsNested ? $"{Of(type.GetDeclaringType())}+{name}" : name;
    }

    private string Of(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = Qualified(type.Namespace, type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? $"{Of(type.ResolutionScope)}+{name}" : name;
    }

    private string Of(MethodDefinition method) => Member(method.GetDeclaringType(), method.Name, method.Signature);

    private string Of(FieldDefinition field) => $"{Of(field.GetDeclaringType())}::{metadata.GetString(field.Name)}";

    private string Of(MemberReference member) => Member(member.Parent, member.Name, member.Signature);

    /// <summary>A method that takes one yes or no and nothing else is told from its overloads by it.</summary>
    private string Member(EntityHandle type, StringHandle name, BlobHandle signature)
    {
        var blob = metadata.GetBlobReader(signature);
        var takesOneBoolean = blob.ReadSignatureHeader().Kind == SignatureKind.Method
            && blob.ReadCompressedInteger() == 1
            && blob.ReadSignatureTypeCode() == SignatureTypeCode.Void
            && blob.ReadSignatureTypeCode() == SignatureTypeCode.Boolean;
        return $"{Of(type)}::{metadata.GetString(name)}{(takesOneBoolean ? "(Boolean)" : string.Empty)}";
    }

    private string OpenType(BlobHandle signature)
    {
        var blob = metadata.GetBlobReader(signature);
        return TypeAt(ref blob);
    }

    private string TypeAt(ref BlobReader blob)
    {
        var code = blob.ReadSignatureTypeCode();
        if (code == SignatureTypeCode.GenericTypeInstance)
        {
            code = blob.ReadSignatureTypeCode();
        }

        return code == SignatureTypeCode.TypeHandle ? Of(blob.ReadTypeHandle()) : string.Empty;
    }

    private string Qualified(StringHandle space, StringHandle name) =>
        space.IsNil ? metadata.GetString(name) : $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
