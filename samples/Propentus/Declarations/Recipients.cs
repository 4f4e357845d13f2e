using PersonalDataAnalyzers;

namespace Propentus.Declarations;

[Recipient("The Rocket Science Group LLC", RecipientRole.Processor, "US", Service = "Mailchimp", Agreement = "DPA 2026-1")]
[Safeguard(TransferMechanism.StandardContractualClauses, Reference = "EU 2021/914", Module = SccModule.ControllerToProcessor, SignedOn = "2026-01-15", Assessment = "TIA-2026-1",
    Copy = "Lausekkeet ovat osa Mailchimpin tietojenkäsittelyehtoja; jäljennöksen saa meiltä pyynnöstä")]
public static class Mailchimp;
