using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules.Browser;

/// <summary>A form's handlers are functions of scripts it loads, and its pages are pages of ours. Otherwise every opening shows a script error.</summary>
internal sealed class FormScriptRule : IRule
{
    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var scripts = new Scripts(solution);
        return solution.Tables.SelectMany(table => table.Forms).SelectMany(form => (IEnumerable<Problem>)
        [
            .. Libraries(form).Where(library => !scripts.Has(library)).Select(library => new Problem(
                form.File, $"loads the script {library}, which the solution does not have", "correct its name")),
            .. form.Xml.Descendants("Handler").SelectMany(handler => Handler(form, handler, scripts)),
            .. form.Xml.Descendants("Url").Where(url => !IsPage(url, solution)).Select(url => new Problem(
                form.File, $"shows the page {url.Value}, which the solution does not have under that name and id", "correct its Url and WebResourceId")),
        ]);
    }

    private static IEnumerable<Problem> Handler(TablePart form, XElement handler, Scripts scripts)
    {
        var library = handler.Attribute("libraryName")?.Value ?? string.Empty;
        var function = handler.Attribute("functionName")?.Value ?? string.Empty;
        if (!Libraries(form).Contains(library))
        {
            yield return new Problem(form.File, $"calls {function} of the script {library}, which it does not load", "add it to formLibraries");
        }
        else if (!scripts.Offers(library, function))
        {
            yield return new Problem(form.File, $"calls {function}, which {library} does not offer", "correct functionName, or export the function");
        }

        if (handler.Attribute("passExecutionContext")?.Value != "true")
        {
            yield return new Problem(form.File, $"calls {function} without telling it the form", "set passExecutionContext to true");
        }
    }

    private static bool IsPage(XElement url, UnpackedSolution solution) => solution.Of(ComponentKind.WebResource).Any(resource =>
        resource.Identity == url.Value
        && Component.Normalize(resource.Xml.Element("WebResourceId")?.Value) == Component.Normalize(url.Parent!.Element("WebResourceId")?.Value));

    private static IEnumerable<string> Libraries(TablePart form) =>
        form.Xml.Descendants("Library").Select(library => library.Attribute("name")?.Value ?? string.Empty);
}
