namespace Reports.Core.Rules.Campaigns;

/// <summary>A campaign's settings cannot be used; says where and what to do. Thrown only by their reader.</summary>
public sealed class CampaignRefusedException : Exception
{
    /// <summary>Refuses settings.</summary>
    public CampaignRefusedException(string place, Bilingual description, Bilingual nextStep, Exception? innerException = null)
        : base($"{description.Zh} {description.En}", innerException)
    {
        Place = place;
        Description = description;
        NextStep = nextStep;
    }

    /// <summary>Where it is wrong, e.g. <c>waivers[1].until</c>, or <c>line 3</c>.</summary>
    public string Place { get; }

    /// <summary>What is wrong, for the user.</summary>
    public Bilingual Description { get; }

    /// <summary>What the user should do now.</summary>
    public Bilingual NextStep { get; }
}
