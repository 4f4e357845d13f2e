using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PersonalDataAnalyzers.Tool.Tests.Publishing;

/// <summary>What people and systems do to a page after it was published.</summary>
internal static class PageEdits
{
    /// <summary>One edit of one statement that changes what the page says; the second value tells which.</summary>
    public static (string Html, string What) Meaning(string html, Random random)
    {
        var document = new HtmlParser().ParseDocument(html);
        var texts = Statements(document).Where(text => Regex.IsMatch(text.Data, @"\w")).ToList();
        var text = texts[random.Next(texts.Count)];
        var before = text.Data;
        var words = Regex.Matches(before, @"[\w]+");
        var word = words[random.Next(words.Count)];
        switch (random.Next(8))
        {
            case 0:
                text.Data = before[..word.Index] + (int.TryParse(word.Value, out var number) ? (number + 1).ToString() : "something") + before[(word.Index + word.Length)..];
                break;
            case 1:
                text.Data = before[..word.Index] + before[(word.Index + word.Length)..];
                break;
            case 2:
                text.Data = before[..word.Index] + "not " + before[word.Index..];
                break;
            case 3:
                text.Data = before.TrimEnd() + " or longer";
                break;
            case 4:
                text.Data = "";
                break;
            case 5:
                text.ParentElement!.SetAttribute("style", "display: none");
                break;
            case 6:
                var block = Block(text);
                var added = document.CreateElement("p");
                added.TextContent = "We may also share your data with our partners.";
                block.ParentElement!.InsertBefore(added, block.NextSibling);
                return (document.DocumentElement.OuterHtml, "added after: " + before);
            default:
                var links = document.QuerySelectorAll("main a[href]").Where(link => !link.GetAttribute("href")!.StartsWith('#')).ToList();
                links[random.Next(links.Count)].SetAttribute("href", "https://elsewhere.example/");
                return (document.DocumentElement.OuterHtml, "link");
        }

        return (document.DocumentElement.OuterHtml, $"\"{before}\" -> \"{text.Data}\"");
    }

    /// <summary>One edit that leaves what the page says as it was.</summary>
    public static string Form(string html, Random random)
    {
        var document = new HtmlParser().ParseDocument(html);
        var elements = document.Body!.QuerySelectorAll("*").Where(element => element.LocalName != "script").ToList();
        var texts = document.Body!.Descendants<IText>().Where(text => text.ParentElement!.LocalName is not ("script" or "style")).ToList();
        switch (random.Next(14))
        {
            case 0:
                foreach (var element in elements)
                {
                    foreach (var attribute in element.Attributes.Select(attribute => attribute.Name).Where(name => name is not "href").ToList())
                        element.RemoveAttribute(attribute);
                }

                break;
            case 1:
                foreach (var element in elements)
                {
                    var attributes = element.Attributes.Select(attribute => (attribute.Name, attribute.Value)).Reverse().ToList();
                    attributes.ForEach(attribute => element.RemoveAttribute(attribute.Name));
                    attributes.ForEach(attribute => element.SetAttribute(attribute.Name, attribute.Value));
                }

                break;
            case 2:
                foreach (var text in texts)
                    text.Data = Regex.Replace(text.Data, @"\s+", random.Next(2) == 0 ? "\n\t  " : " ");
                break;
            case 3:
                return Regex.Replace(html, @"(?<=>)([^<]*)(?=<)", match => match.Value.Contains('{') ? match.Value : match.Value.Replace("\"", "&quot;").Replace("'", "&#39;").Replace("ä", "&auml;").Replace("–", "&ndash;"));
            case 4:
                foreach (var text in texts)
                    text.Data = text.Data.Replace('"', '”').Replace('\'', '’').Replace(" ", "\u00a0");
                break;
            case 5:
                foreach (var text in texts.Where(text => text.Data.Length > 6))
                    text.Data = text.Data.Insert(3, "\u00ad").Insert(5, "\u200b");
                break;
            case 6:
                foreach (var element in document.QuerySelectorAll("script, style, head link").ToList())
                    element.Remove();
                break;
            case 7:
                foreach (var element in elements.Where(_ => random.Next(3) == 0).ToList())
                {
                    if (element.LocalName is "p" or "section" or "h2" or "h3" or "ul" or "dl" or "table")
                        element.OuterHtml = "<div class=\"cms-block\"><div>" + element.OuterHtml + "</div></div>";
                }

                break;
            case 8:
                foreach (var element in document.QuerySelectorAll("dl, dl > div, dt, dd, main, section, header").Reverse().ToList())
                    element.OuterHtml = "<div>" + element.InnerHtml + "</div>";
                break;
            case 9:
                foreach (var element in document.QuerySelectorAll("nav, footer, .skip, .number").ToList())
                    element.Remove();
                break;
            case 10:
                const string Chrome = "<p>Acme Oy. Shop, news, careers and contact: the data you need, in one place. Privacy notice.</p>";
                document.Body!.InnerHtml = "<header><div>" + Chrome + "</div></header><div id=\"content-area\">" + document.Body.InnerHtml + "</div><aside>" + Chrome + "</aside><footer>" + Chrome + "<p>© Acme Oy 2026. All rights reserved.</p></footer>";
                break;
            case 11:
                foreach (var text in texts.Where(text => text.Data.Trim().Length > 4 && random.Next(2) == 0))
                    text.ParentElement!.InsertBefore(document.CreateComment(" edited by the system "), text);
                break;
            case 12:
                foreach (var text in texts.Where(text => text.Data.Contains(' ', StringComparison.Ordinal) && text.Data.Trim().Length > 8 && random.Next(2) == 0).ToList())
                {
                    var bold = document.CreateElement(random.Next(2) == 0 ? "strong" : "span");
                    bold.TextContent = text.Data[4..];
                    text.Data = text.Data[..4];
                    text.ParentElement!.InsertBefore(bold, text.NextSibling);
                }

                break;
            default:
                foreach (var link in document.QuerySelectorAll("main a").ToList())
                    link.OuterHtml = link.InnerHtml;
                break;
        }

        return document.DocumentElement.OuterHtml;
    }

    // Every text of the page that a statement makes.
    private static List<IText> Statements(IDocument document) =>
        [.. document.QuerySelectorAll("main, header .organisation, header h1, header .dated").SelectMany(element => element.Descendants<IText>())
            .Where(text => text.ParentElement is { } parent && !parent.ClassList.Contains("number") && parent.Id != "summary" && parent.Closest("nav") is null)];

    private static IElement Block(IText text)
    {
        var element = text.ParentElement!;
        while (element.LocalName is "span" or "a" or "bdi" or "strong" or "h2" or "h3" or "h1" or "dt" or "dd" or "th" or "td" or "tr" or "caption" or "li" or "tbody" or "thead" or "div" or "dl")
            element = element.ParentElement!;
        return element.LocalName is "main" or "header" or "section" ? element.Children.Last(child => child.LocalName is "p" or "ul" or "dl" or "table" or "section" or "div") : element;
    }
}
