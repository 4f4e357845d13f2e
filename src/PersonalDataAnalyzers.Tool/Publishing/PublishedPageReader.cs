using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PersonalDataAnalyzers.Inventory.Verifying;

namespace PersonalDataAnalyzers.Tool.Publishing;

/// <summary>A web page as a reader sees it: text that is hidden, struck out or commented away is not there.</summary>
internal static class PublishedPageReader
{
    public static PublishedPage Read(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var walk = new Walk();
        if (document.Body is { } body)
            walk.Element(body, [], null);
        var graph = document.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent).FirstOrDefault(text => text.Contains("personal-data-analyzers", StringComparison.Ordinal));
        var language = document.DocumentElement.GetAttribute("lang")?.Split('-', '_')[0];
        return new PublishedPage(walk.Runs, language is { Length: > 0 } ? language.ToLowerInvariant() : null, graph);
    }

    private sealed class Walk
    {
        private int _block;
        private int _element;

        public List<PublishedRun> Runs { get; } = [];

        public void Element(IElement element, IReadOnlyList<int> path, string? link)
        {
            if (VisibleElements.IsUnseen(element))
                return;
            if (element.LocalName is "br" or "hr")
            {
                _block++;
                return;
            }

            var breaks = !VisibleElements.IsInline(element);
            _block += breaks ? 1 : 0;
            int[] own = [.. path, _element++];
            link = element.LocalName == "a" ? element.GetAttribute("href") ?? link : link;
            foreach (var child in element.ChildNodes)
            {
                if (child is IElement inner)
                    Element(inner, own, link);
                else if (child.NodeType == NodeType.Text && child.TextContent.Length > 0)
                    Runs.Add(new(child.TextContent, _block, own, link));
            }

            _block += breaks ? 1 : 0;
        }
    }
}
