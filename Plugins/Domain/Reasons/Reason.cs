namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>What may keep a customer from answering. Nobody is to blame for any of it.</summary>
public enum Reason
{
    /// <summary>Other things come first for now.</summary>
    PrioritiesChangedForNow,

    /// <summary>The need is gone.</summary>
    PrioritiesChangedForGood,

    /// <summary>The benefit was not understood, or the two sides do not get on.</summary>
    BenefitOrChemistryMissing,

    /// <summary>The answer would be no, and that is hard to say.</summary>
    UncomfortableToSayNo,

    /// <summary>Our contact cannot easily bring it up with those who decide.</summary>
    HardToTakeFurtherInside,

    /// <summary>It is their way.</summary>
    UsuallyDoesNotAnswer,

    LeftTheCompany,

    Unknown,
}
