namespace System.Activities;

/// <summary>The argument must be given.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredArgumentAttribute : Attribute
{
    /// <inheritdoc/>
    public override object TypeId => this;
}
