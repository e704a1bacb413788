using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Ends an operation with a message for the user.</summary>
public sealed class InvalidPluginExecutionException : Exception
{
    private readonly int? _errorCode;

    /// <summary>Without a message.</summary>
    public InvalidPluginExecutionException()
    {
    }

    /// <summary>With a message.</summary>
    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>With what becomes of the operation.</summary>
    public InvalidPluginExecutionException(OperationStatus status)
        : base("")
    {
        Status = status;
    }

    /// <summary>With what becomes of the operation and a message.</summary>
    public InvalidPluginExecutionException(OperationStatus status, string message)
        : base(message)
    {
        Status = status;
    }

    /// <summary>With what becomes of the operation, a number and a message.</summary>
    public InvalidPluginExecutionException(OperationStatus status, int errorCode, string message)
        : base(message)
    {
        Status = status;
        _errorCode = errorCode;
    }

    /// <summary>What becomes of the operation.</summary>
    public OperationStatus Status { get; }

    /// <summary>The number of the error; that of any exception where none was given.</summary>
    public int ErrorCode => _errorCode ?? HResult;
}
