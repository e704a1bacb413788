using System.Collections.Generic;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>
/// The elements of exported tables and columns. Those that only matter to the designer or the browser are read past; the point
/// of the lists is that an element nobody has thought about is an error.
/// </summary>
internal static class KnownElements
{
    public static readonly IReadOnlySet<string> OfColumn = Words(
        """
        Type Name LogicalName RequiredLevel DisplayMask ImeMode ValidForUpdateApi ValidForReadApi ValidForCreateApi IsCustomField
        IsAuditEnabled IsLogical IsSecured IntroducedVersion IsCustomizable IsRenameable CanModifySearchSettings
        CanModifyRequirementLevelSettings CanModifyAdditionalSettings SourceType IsGlobalFilterEnabled IsSortableEnabled
        CanModifyGlobalFilterSettings CanModifyIsSortableSettings IsDataSourceSecret AutoNumberFormat IsSearchable IsFilterable
        IsRetrievable IsLocalizable displaynames Descriptions Format CanChangeDateTimeBehavior Behavior AppDefaultValue
        OptionSetName optionset MinValue MaxValue Accuracy AccuracySource CalculationOf MaxLength Length LookupStyle LookupTypes
        """);

    public static readonly IReadOnlySet<string> OfTable = Words(
        """
        attributes LocalizedNames LocalizedCollectionNames Descriptions EntitySetName IsDuplicateCheckSupported
        IsBusinessProcessEnabled IsRequiredOffline IsInteractionCentricEnabled IsCollaboration AutoRouteToOwnerQueue
        IsConnectionsEnabled EntityColor IsDocumentManagementEnabled AutoCreateAccessTeams IsOneNoteIntegrationEnabled
        IsKnowledgeManagementEnabled IsSLAEnabled IsDocumentRecommendationsEnabled IsBPFEntity OwnershipTypeMask IsAuditEnabled
        IsRetrieveAuditEnabled IsRetrieveMultipleAuditEnabled IsActivity ActivityTypeMask IsActivityParty IsReplicated
        IsReplicationUserFiltered IsMailMergeEnabled IsVisibleInMobile IsVisibleInMobileClient IsReadOnlyInMobileClient
        IsOfflineInMobileClient DaysSinceRecordLastModified MobileOfflineFilters IsMapiGridEnabled IsReadingPaneEnabled
        IsQuickCreateEnabled SyncToExternalSearchIndex IntroducedVersion IsCustomizable IsRenameable IsMappable
        CanModifyAuditSettings CanModifyMobileVisibility CanModifyMobileClientVisibility CanModifyMobileClientReadOnly
        CanModifyMobileClientOffline CanModifyConnectionSettings CanModifyDuplicateDetectionSettings CanModifyMailMergeSettings
        CanModifyQueueSettings CanCreateAttributes CanCreateForms CanCreateCharts CanCreateViews CanModifyAdditionalSettings
        CanEnableSyncToExternalSearchIndex EnforceStateTransitions CanChangeHierarchicalRelationship EntityHelpUrlEnabled
        EntityHelpUrl ChangeTrackingEnabled CanChangeTrackingBeEnabled IsEnabledForExternalChannels IsSolutionAware
        HasRelatedNotes HasRelatedActivities IsMSTeamsIntegrationEnabled EntityMask IconVectorName IconLargeName IconMediumName
        IconSmallName
        """);

    public static readonly IReadOnlySet<string> OfRelationship = Words(
        """
        EntityRelationshipType IsCustomizable IntroducedVersion IsHierarchical ReferencingEntityName ReferencedEntityName
        CascadeAssign CascadeDelete CascadeArchive CascadeReparent CascadeShare CascadeUnshare CascadeRollupView
        IsValidForAdvancedFind ReferencingAttributeName RelationshipDescription EntityRelationshipRoles
        """);

    private static HashSet<string> Words(string text) => text.Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries).ToHashSet();
}
