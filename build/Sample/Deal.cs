namespace GhostingGuard.Build.Sample;

/// <summary>One deal of the sample quarter: who sells what to whom, and which story it goes through.</summary>
/// <param name="Subject">What it is about, in the customer's language.</param>
/// <param name="Customer">The key of the customer.</param>
/// <param name="Seller">The owner.</param>
/// <param name="Value">The estimated value in euros, or null when nobody has entered one.</param>
/// <param name="Story">The story.</param>
/// <param name="Quiet">Working days between the story's last step and the end of the quarter.</param>
/// <param name="Pause">Working days of summer break after the first phase.</param>
/// <param name="Slow">Working days by which this customer's answers take longer than usual.</param>
internal sealed record Deal(
    string Subject, string Customer, Seller Seller, decimal? Value, Scenario Story, int Quiet, int Pause = 0, int Slow = 0)
{
    /// <summary>False for deals entered with a company only.</summary>
    public bool HasContact { get; init; } = true;
}
