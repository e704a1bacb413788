using System.Text;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A file that the browser loads: a page, a script, a picture, the texts of a language.</summary>
/// <param name="Name">Its address below the environment's web resources.</param>
/// <param name="Type">1 page, 3 script, 11 picture, 12 texts; learn.microsoft.com/power-apps/developer/model-driven-apps/web-resources.</param>
/// <param name="Content">The bytes.</param>
public sealed record WebResource(string Name, int Type, byte[] Content)
{
    public string Text => Encoding.UTF8.GetString(Content);
}
