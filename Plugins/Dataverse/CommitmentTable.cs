namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of commitments, as Solution/Entities/gg_Commitment spells them.</summary>
public static class CommitmentTable
{
    public const string Name = "gg_commitment";

    /// <summary>State Active; an inactive row does not count.</summary>
    public const int StateActive = 0;

    public static class Columns
    {
        public const string Id = "gg_commitmentid";
        public const string Subject = "gg_name";
        public const string State = "statecode";
        public const string Owner = "ownerid";
        public const string OwningUser = "owninguser";
        public const string Version = "versionnumber";
        public const string Opportunity = "gg_opportunityid";

        /// <summary>The person of the customer with whom it was agreed.</summary>
        public const string Contact = "gg_contactid";
        public const string Kind = "gg_kind";
        public const string Owes = "gg_owes";

        /// <summary>A calendar day.</summary>
        public const string DueOn = "gg_dueon";
        public const string AgreedOn = "gg_agreedon";
        public const string ConfirmedByUsOn = "gg_confirmedbyuson";
        public const string ConfirmedByCustomerOn = "gg_confirmedbycustomeron";
        public const string SettledOn = "gg_settledon";
        public const string Outcome = "gg_outcome";
        public const string IntroducedContact = "gg_introducedcontactid";
        public const string ConfirmationMail = "gg_confirmationmailid";
    }
}
