using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PersonalDataAnalyzers.EntityFrameworkCore.Testing.Filling;

namespace PersonalDataAnalyzers.EntityFrameworkCore.Testing.Scanning;

/// <summary>Reads files as bytes, in pieces that overlap.</summary>
internal static class FileScan
{
    private const int Piece = 1 << 20;

    public static async Task RunAsync(IEnumerable<string> paths, TokenSearch search, HashSet<CanaryGap> gaps, Action<Token, string> found, CancellationToken cancellation)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
                    await Read(file, search, gaps, found, cancellation).ConfigureAwait(false);
            }
            else if (File.Exists(path))
            {
                await Read(path, search, gaps, found, cancellation).ConfigureAwait(false);
            }
            else
            {
                gaps.Add(new CanaryGap(path, "there is no such file or folder"));
            }
        }
    }

    private static async Task Read(string file, TokenSearch search, HashSet<CanaryGap> gaps, Action<Token, string> found, CancellationToken cancellation)
    {
        try
        {
            // Others may be writing: a log that is open is a log all the same.
            var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            await using var _s = stream.ConfigureAwait(false);
            // Twice, for UTF-16.
            var overlap = (2 * search.Longest) + 2;
            var buffer = new byte[Piece + overlap];
            var kept = 0;
            while (await stream.ReadAsync(buffer.AsMemory(kept), cancellation).ConfigureAwait(false) is > 0 and var read)
            {
                search.Find(CellText.Bytes(buffer.AsSpan(0, kept + read)), token => found(token, file));
                var rest = Math.Min(overlap, kept + read);
                buffer.AsSpan(kept + read - rest, rest).CopyTo(buffer);
                kept = rest;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            gaps.Add(new CanaryGap(file, "it cannot be read"));
        }
    }
}
