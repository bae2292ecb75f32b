using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.EventEmitters;
using YamlDotNet.Serialization.NamingConventions;

namespace Jingan.Planning.Benchmarks.Plain;

/// <summary>YamlDotNet's own reader and writer for these types, each made once and kept, as its cache wants it.</summary>
public static class PlainYaml
{
    public static IDeserializer Reader { get; } = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <summary>Lists as blocks, names and milestones on one line: as people write plan files.</summary>
    public static ISerializer Writer { get; } = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .DisableAliases()
        .WithQuotingNecessaryStrings()
        .WithEventEmitter(next => new OnOneLine(next))
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .Build();

    private sealed class OnOneLine(IEventEmitter next) : ChainedEventEmitter(next)
    {
        public override void Emit(MappingStartEventInfo eventInfo, IEmitter emitter)
        {
            if (eventInfo.Source.Type == typeof(PlainName) || eventInfo.Source.Type == typeof(PlainMilestone) || eventInfo.Source.Type == typeof(PlainJurisdiction))
                eventInfo.Style = MappingStyle.Flow;

            base.Emit(eventInfo, emitter);
        }
    }
}
