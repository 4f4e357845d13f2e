using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PersonalDataAnalyzers.Roslyn.Flow;

/// <summary>One forward pass over the control flow graph of one body, with its lambdas and local functions. Join is or, so
/// the pass ends; beyond its caps it gives up in silence, and nothing is reported from a body it gave up on.</summary>
internal sealed partial class BodyFlow(FlowContext context, CancellationToken cancellation)
{
    // Bodies of people stay far below; what is above was written by a machine.
    private const int MostBlocks = 600;
    private const int MostSteps = 30_000;
    private const int MostSources = 63;
    private const int DeepestNesting = 4;

    private readonly List<Source> _sources = [];
    private readonly Dictionary<ISymbol, Location> _assigned = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly List<SinkHit> _hits = [];
    private readonly Dictionary<int, Value> _outs = [];
    private readonly Dictionary<ISymbol, IFlowAnonymousFunctionOperation> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _streams = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _running = new(SymbolEqualityComparer.Default);

    private ControlFlowGraph _graph = null!;
    private FlowState _state = new();

    // Bits of the weak sources, and of those among them that are identifiers.
    private ulong _weak;
    private ulong _identifiers;
    private Value? _returned;
    private bool _reporting;
    private bool _gaveUp;
    private int _steps;
    private int _depth;

    /// <summary>To whom goes what is returned at that depth.</summary>
    private (Handing To, int Depth) _handing;

    /// <summary>The method under summary: its parameters count as sources of form Parameter.</summary>
    private IMethodSymbol? _summarised;

    /// <summary>The member whose body this is.</summary>
    private ISymbol? _owner;

    /// <summary>How many helpers deep this pass may look.</summary>
    public int Level { get; init; } = FlowContext.Levels;

    /// <summary>To whom goes what the body returns.</summary>
    public Handing GivesAway { get; init; }

    /// <summary>What the body returns, after <see cref="Run(IOperation, ISymbol?)"/>.</summary>
    public Value Returned => _returned ?? Value.None;

    public IReadOnlyList<SinkHit> Hits => _gaveUp ? [] : _hits;

    public IReadOnlyList<Source> Sources => _sources;

    public bool GaveUp => _gaveUp;

    /// <summary>Analyses a body; <paramref name="root"/> is the operation of a method, an initialiser or a block.</summary>
    public void Run(IOperation root, ISymbol? owner)
    {
        _owner = owner;
        _handing = (GivesAway, 1);
        if (CompilerGraphs.Of(root, cancellation) is { } graph)
            Run(graph, _state, report: true);
    }

    /// <summary>What the out and ref parameters of the method under summary hold at its end.</summary>
    public IReadOnlyDictionary<int, Value> Outs => _outs;

    /// <summary>Analyses a method for its summary.</summary>
    public void Summarise(IOperation root, IMethodSymbol method)
    {
        _summarised = method;
        _owner = method;
        if (CompilerGraphs.Of(root, cancellation) is not { } graph)
            return;
        var end = Run(graph, _state, report: true);
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && end.Get(parameter) is { Bits: not 0 } left)
                _outs[parameter.Ordinal] = left;
        }
    }

    /// <summary>Runs one graph to its fixed point, then once more to report. Returns the state at its end.</summary>
    private FlowState Run(ControlFlowGraph graph, FlowState entry, bool report)
    {
        var blocks = graph.Blocks;
        if (_gaveUp || blocks.Length > MostBlocks || _depth > DeepestNesting)
        {
            _gaveUp |= blocks.Length > MostBlocks;
            return entry;
        }

        var (outerGraph, outerState, outerReturned, outerReporting) = (_graph, _state, _returned, _reporting);
        _depth++;
        _graph = graph;
        _returned = null;
        _reporting = false;
        var inputs = new FlowState?[blocks.Length];
        inputs[0] = entry.Clone();
        var pending = new bool[blocks.Length];
        pending[0] = true;
        // Where nothing leads back, each block is entered once, with all that can hold there.
        var isStraight = report && IsStraight(graph);
        _reporting = isStraight;
        for (var next = 0; next >= 0 && !_gaveUp; next = Array.IndexOf(pending, true))
        {
            pending[next] = false;
            _state = inputs[next]!.Clone();
            Block(blocks[next]);
            Propagate(graph, blocks[next], inputs, pending);
        }

        if (report)
        {
            _reporting = true;
            for (var i = 0; i < blocks.Length && !isStraight && !_gaveUp; i++)
            {
                if (inputs[i] is { } input)
                {
                    _state = input.Clone();
                    Block(blocks[i]);
                }
            }

            foreach (var local in graph.LocalFunctions)
            {
                if (!_gaveUp && _running.Add(local))
                {
                    // Sinks in a local function are reported even where nobody calls it by name.
                    Run(graph.GetLocalFunctionControlFlowGraph(local, cancellation), inputs[blocks.Length - 1] ?? entry, report: true);
                    _running.Remove(local);
                }
            }
        }

        var returned = _returned;
        (_graph, _state, _reporting) = (outerGraph, outerState, outerReporting);
        _depth--;
        _returned = _depth == 0 ? returned : outerReturned;
        _lastReturned = returned ?? Value.None;
        return inputs[blocks.Length - 1] ?? entry;
    }

    private Value _lastReturned = Value.None;

    /// <summary>No loop, no handler: the first pass is the last.</summary>
    private static bool IsStraight(ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var branch in block.Predecessors)
            {
                if (branch.Source.Ordinal >= block.Ordinal)
                    return false;
            }
        }

        return !Handles(graph.Root);
    }

    private static bool Handles(ControlFlowRegion region)
    {
        foreach (var inner in region.NestedRegions)
        {
            if (inner.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally || Handles(inner))
                return true;
        }

        return false;
    }

    private void Block(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            cancellation.ThrowIfCancellationRequested();
            Evaluate(operation);
        }

        if (block.BranchValue is not { } value)
            return;
        var result = Evaluate(value);
        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return })
            Return(value, result);
    }

    private void Return(IOperation value, Value result)
    {
        if (result.Bits == 0 && Escaping(value, result) is not 0 and var whole)
            result = Value.Of(whole, result.Text);
        _returned = _returned?.Or(result) ?? result;
        if (_reporting && _depth == 1)
            AtReturn(value, result);
        if (_reporting && _handing.To != Handing.None && _handing.Depth == _depth)
            AtGivenAway(value, result, _handing.To);
    }

    private void Propagate(ControlFlowGraph graph, BasicBlock block, FlowState?[] inputs, bool[] pending)
    {
        Flow(block.FallThroughSuccessor?.Destination);
        Flow(block.ConditionalSuccessor?.Destination);

        // The graph has no normal edges into handlers: they are entered with what holds anywhere in their try. The graph of
        // a lambda ends at its root, though its regions lie in those of the body around it.
        for (var region = block.EnclosingRegion; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } whole)
                continue;
            foreach (var handler in whole.NestedRegions)
            {
                if (handler.Kind == ControlFlowRegionKind.Try)
                    continue;
                var first = graph.Blocks[handler.FirstBlockOrdinal];
                Flow(first);
                if (inputs[block.Ordinal] is { } before && inputs[first.Ordinal]!.Join(before))
                    pending[first.Ordinal] = true;
            }
        }

        // The end of a finally goes on where the try was leaving to.
        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling })
        {
            foreach (var left in graph.Blocks)
            {
                if (left.FallThroughSuccessor is { Destination: { } target, FinallyRegions: { Length: > 0 } crossed })
                {
                    foreach (var region in crossed)
                    {
                        if (region.LastBlockOrdinal == block.Ordinal)
                            Flow(target);
                    }
                }
            }
        }

        void Flow(BasicBlock? target)
        {
            if (target is null)
                return;
            if (inputs[target.Ordinal] is not { } input)
                inputs[target.Ordinal] = _state.Clone();
            else if (!input.Join(_state))
                return;
            pending[target.Ordinal] = true;
        }
    }

    /// <summary>The bit of a source in this body.</summary>
    private ulong Bit(Source source) => KnownBit(source) is not 0 and var bit ? bit : Added(source);

    /// <summary>The same, with the place where it is first read.</summary>
    private ulong Bit(Source source, SyntaxNode at) => KnownBit(source) is not 0 and var bit ? bit : Added(source with { Location = at.GetLocation() });

    private ulong KnownBit(Source source)
    {
        for (var i = 0; i < _sources.Count; i++)
        {
            if (_sources[i].Form == source.Form && _sources[i].Name == source.Name && SymbolEqualityComparer.Default.Equals(_sources[i].Symbol, source.Symbol) && SymbolEqualityComparer.Default.Equals(_sources[i].Holder, source.Holder))
                return 1ul << i;
        }

        return 0;
    }

    private ulong Added(Source source)
    {
        if (_sources.Count == MostSources)
            return source.Weak ? 0 : 1ul << (MostSources - 1);
        _sources.Add(source);
        var bit = 1ul << (_sources.Count - 1);
        if (source.Weak)
            _weak |= bit;
        if (source is { Weak: true, Category: Law.PersonalDataCategory.InternalIdentifier })
            _identifiers |= bit;
        return bit;
    }

    /// <summary>What leaves the typed world with this value: its content, and the object itself if its type holds any.</summary>
    private ulong Escaping(IOperation operation, Value value) => value.IsMade ? value.Bits : value.Bits | WholeBit(operation);

    private ulong WholeBit(IOperation operation)
    {
        var inner = Unwrapped(operation);
        return inner.ConstantValue.HasValue || context.Sources.Within(TypeOf(inner)) is not { } source ? 0 : Bit(source, inner.Syntax);
    }

    /// <summary>What the text of a value carries: an object counts only if its ToString shows its data.</summary>
    private ulong Printed(IOperation operation, Value value)
    {
        // The values of a params array, each by its own type.
        if (Unwrapped(operation) is IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements })
        {
            ulong bits = 0;
            foreach (var element in elements)
                bits |= Printed(element, Evaluate(element));
            return bits;
        }

        return Unwrapped(operation).Type is { } type && context.HidesInText(type) ? 0 : PrintedWhole(operation, value);
    }

    private ulong PrintedWhole(IOperation operation, Value value) =>
        Escaping(operation, value) is not 0 and var bits ? PrintedOnly(bits) : 0;

    /// <summary>What a serialised value carries.</summary>
    private ulong Serialised(IOperation operation, Value value) =>
        Converted(Escaping(operation, value), static source => source with { Form = SourceForm.Value });

    private ulong Converted(ulong bits, Func<Source, Source?> whole)
    {
        ulong result = 0;
        for (var i = 0; bits >> i != 0 && i < 64; i++)
        {
            if ((bits >> i & 1) == 0 || i >= _sources.Count)
                continue;
            if (_sources[i].Form != SourceForm.Whole)
                result |= 1ul << i;
            else if (whole(_sources[i]) is { } converted)
                result |= Bit(converted);
        }

        return result;
    }
}
