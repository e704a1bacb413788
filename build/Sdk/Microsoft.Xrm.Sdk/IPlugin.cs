using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Code that runs when a row changes.</summary>
public interface IPlugin
{
    /// <summary>Runs; the provider hands out the context and the services.</summary>
    void Execute(IServiceProvider serviceProvider);
}
