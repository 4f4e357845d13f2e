using System;
using System.Collections.Generic;
using System.Linq;
using PersonalDataAnalyzers.Inventory.Notices;
using PersonalDataAnalyzers.Law.Tables;

namespace PersonalDataAnalyzers.Inventory.Verifying;

/// <summary>One comparison: every word that the inventory says has to stand on the page, in order, and inside the notice
/// nothing else may.</summary>
internal sealed class PageComparison
{
    // A statement of so many words stands nowhere by chance: such ones tell which part of the page is the notice.
    private const int Telling = 8;

    private readonly BuiltNotice _notice;
    private readonly PageWords _page;
    private readonly EmbeddedGraph? _embedded;
    private readonly EmbeddedGraph _expected;
    private readonly PublishedPage _published;
    private readonly List<string> _tokens = [];
    private readonly List<int> _statement = [];
    private readonly int[] _first;
    private readonly int[] _end;

    public PageComparison(BuiltNotice notice, PublishedPage published, PageWords page)
    {
        _notice = notice;
        _published = published;
        _embedded = EmbeddedGraph.Read(published.Graph);
        _expected = EmbeddedGraph.Read(notice.Document.Graph)!;
        _first = new int[notice.Statements.Count];
        _end = new int[notice.Statements.Count];
        for (var i = 0; i < notice.Statements.Count; i++)
        {
            _first[i] = _tokens.Count;
            foreach (var token in Tokens.Of(notice.Statements[i].Text.ToString()))
            {
                _tokens.Add(token);
                _statement.Add(i);
            }

            _end[i] = _tokens.Count;
        }

        // The footer repeats what stands above. Where it is there it takes its own words; nobody asks whether it is.
        foreach (var token in Furniture.Footer(notice))
        {
            _tokens.Add(token);
            _statement.Add(notice.Statements.Count);
        }

        _page = page.Near(_tokens);
    }

    public Verification Run()
    {
        var pageDate = _embedded?.Modified ?? PageDate();
        var findings = new List<VerifyFinding>();
        if (_embedded is { IsDraft: true } || Furniture.ShowsDraft(_published, _notice))
            findings.Add(new(VerifyKind.Draft, "", "", null, _notice.Document.Watermark, NewerSide.Unknown));
        if (TokenDiff.Match(_tokens, _page.Tokens) is not { } matches)
            return Done([new(VerifyKind.OtherPage, "", "", null, null, NewerSide.Unknown)], pageDate);

        var telling = Enumerable.Range(0, _first.Length).Where(i => IsTelling(i, matches)).ToList();
        if (telling.Count > 0)
            EdgeStatements.Settle(matches, _tokens, _page.Tokens, [.. _first.Zip(_end)], telling[0], telling[^1]);
        findings.AddRange(Texts(matches));
        findings.AddRange(Links(matches));
        if (findings.Count == 0 && _embedded is not null && !_embedded.SaysThe(_expected))
            findings.Add(new(VerifyKind.EmbeddedData, "", "", null, null, ByDate(pageDate)));
        return Done([.. findings.Select(finding => finding with { Newer = Newer(finding, pageDate) })], pageDate);
    }

    private Verification Done(IReadOnlyList<VerifyFinding> findings, string? pageDate) =>
        new(_notice.Document.Language, findings, pageDate, _notice.Document.Modified, _embedded is not null);

    private IEnumerable<VerifyFinding> Texts(int[] matches)
    {
        var owner = Insertions.Owners(matches, _page, _statement, Region(matches), Furniture.Of(_notice), [.. Enumerable.Range(0, _notice.Statements.Count).Where(i => !_notice.Statements[i].Id.Contains('/'))]);
        for (var i = 0; i < _notice.Statements.Count; i++)
        {
            var statement = _notice.Statements[i];
            var found = Enumerable.Range(_first[i], _end[i] - _first[i]).Where(token => matches[token] >= 0).ToList();
            var foreign = owner.TryGetValue(i, out var those) ? those : [];
            if (found.Count == _end[i] - _first[i] && foreign.Count == 0)
                continue;
            if (found.Count == 0 && foreign.Count == 0)
            {
                yield return new(VerifyKind.Missing, statement.Id, statement.Place, statement.Text.ToString(), null, default);
                continue;
            }

            var places = found.Select(token => matches[token]).Concat(foreign).ToList();
            yield return new(VerifyKind.Changed, statement.Id, statement.Place, statement.Text.ToString(), _page.Text(places.Min(), places.Max() + 1), default);
        }

        if (owner.TryGetValue(Insertions.Nobody, out var added))
        {
            foreach (var (from, to) in Insertions.Chunks(added, _page))
                yield return new(VerifyKind.Added, "", "", null, _page.Text(from, to), default);
        }
    }

    // Long enough, and whole on the page.
    private bool IsTelling(int i, int[] matches) =>
        _end[i] - _first[i] >= Telling && matches[_first[i]] >= 0 && matches[_end[i] - 1] - matches[_first[i]] == _end[i] - 1 - _first[i];

    // The smallest element that holds every telling statement: what stands beside it is the site, not the notice.
    private IReadOnlyList<int> Region(int[] matches)
    {
        IReadOnlyList<int>? common = null;
        for (var i = 0; i < _first.Length; i++)
        {
            if (!IsTelling(i, matches))
                continue;
            var path = _page.Runs[_page.Of[matches[_first[i]]]].Path;
            common = common is null ? path : [.. common.Zip(path).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
        }

        return common ?? [];
    }

    private IEnumerable<VerifyFinding> Links(int[] matches)
    {
        for (var i = 0; i < _notice.Statements.Count; i++)
        {
            var statement = _notice.Statements[i];
            foreach (var part in statement.Text.Parts.Where(part => part.Target is { } target && !target.StartsWith('#')))
            {
                var targets = Enumerable.Range(_first[i], _end[i] - _first[i])
                    .Where(token => matches[token] >= 0).Select(token => _page.Runs[_page.Of[matches[token]]].Link).OfType<string>()
                    .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
                // A link that was taken away says nothing false; one that leads elsewhere does.
                if (targets.Count > 0 && !targets.Any(target => Same(target, part.Target!)))
                    yield return new(VerifyKind.Link, statement.Id, statement.Place, part.Target, targets[0], default);
            }
        }
    }

    private static bool Same(string left, string right) =>
        string.Equals(Uri.UnescapeDataString(left).TrimEnd('/'), Uri.UnescapeDataString(right).TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        || (left.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && right.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && Digits(left) == Digits(right));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private NewerSide Newer(VerifyFinding finding, string? pageDate)
    {
        // The page was made from what the inventory says, and reads otherwise now: somebody has edited it since.
        if (_embedded is not null && finding.Kind is VerifyKind.Changed or VerifyKind.Missing or VerifyKind.Link && _embedded.Digests.TryGetValue(finding.Id, out var digest)
            && _expected.Digests.TryGetValue(finding.Id, out var own) && digest == own)
        {
            return NewerSide.Page;
        }

        if (finding.Kind == VerifyKind.Added && _embedded is not null && _embedded.SaysThe(_expected))
            return NewerSide.Page;
        return ByDate(pageDate);
    }

    private NewerSide ByDate(string? pageDate) =>
        LawDate.TryParse(pageDate, out var page) && LawDate.TryParse(_notice.Document.Modified, out var own)
            ? page > own ? NewerSide.Page : page < own ? NewerSide.Inventory : NewerSide.Unknown
            : NewerSide.Unknown;

    private string? PageDate() => Furniture.Date(_published, _notice.Document.Language);
}
