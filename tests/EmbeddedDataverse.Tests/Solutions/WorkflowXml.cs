using System;
using System.Globalization;
using System.Linq;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

/// <summary>Workflows of the tests, in the shapes in which the designer writes them.</summary>
internal sealed record WorkflowXml(string Name, string Steps)
{
    private const string Platform = "Microsoft.Crm.Workflow, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
    private const string Row = "[InputEntities(&quot;primaryEntity&quot;)]";

    public string Id { get; init; } = "30000000-0000-4000-8000-000000000001";

    public string Table { get; init; } = "opportunity";

    public string Triggers { get; init; } = "<TriggerOnUpdateAttributeList>tst_on</TriggerOnUpdateAttributeList><TriggerOnCreate>0</TriggerOnCreate><TriggerOnDelete>0</TriggerOnDelete>";

    public string State { get; init; } = "<StateCode>1</StateCode><StatusCode>2</StatusCode>";

    public int DeletesJobs { get; init; }

    public string Part => $"Workflows/{Name}-{Id.ToUpperInvariant()}.xaml";

    public string Data =>
        $$"""
        <Workflow WorkflowId="{{{Id}}}" Name="{{Name}}"><XamlFileName>/{{Part}}</XamlFileName><Type>1</Type><Subprocess>0</Subprocess>
        <Category>0</Category><Mode>0</Mode><Scope>4</Scope><OnDemand>0</OnDemand>{{Triggers}}<AsyncAutodelete>{{DeletesJobs}}</AsyncAutodelete>
        {{State}}<RunAs>1</RunAs><PrimaryEntity>{{Table}}</PrimaryEntity><LocalizedNames /></Workflow>
        """;

    public string Xaml =>
        $"""
        <Activity x:Class="XrmWorkflow{Id.Replace("-", "", StringComparison.Ordinal)}" xmlns="http://schemas.microsoft.com/netfx/2009/xaml/activities"
          xmlns:mxs="clr-namespace:Microsoft.Xrm.Sdk" xmlns:mxsq="clr-namespace:Microsoft.Xrm.Sdk.Query" xmlns:mxsw="clr-namespace:Microsoft.Xrm.Sdk.Workflow"
          xmlns:mxswa="clr-namespace:Microsoft.Xrm.Sdk.Workflow.Activities" xmlns:s="clr-namespace:System" xmlns:sco="clr-namespace:System.Collections.ObjectModel"
          xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"><mxswa:Workflow>{Steps}</mxswa:Workflow></Activity>
        """;

    /// <summary>Writes a text into a column of the row.</summary>
    public static string Update(int step, string column, string text, string table = "opportunity") =>
        $"""
        <Sequence DisplayName="UpdateStep{step}"><Sequence.Variables><Variable x:TypeArguments="x:Object" Name="UpdateStep{step}_1" /></Sequence.Variables>
        <Assign x:TypeArguments="mxs:Entity" To="[CreatedEntities(&quot;primaryEntity#Temp&quot;)]" Value="[New Entity(&quot;{table}&quot;)]" />
        <Assign x:TypeArguments="s:Guid" To="[CreatedEntities(&quot;primaryEntity#Temp&quot;).Id]" Value="[InputEntities(&quot;primaryEntity&quot;).Id]" />
        {Constant("String", text, "x:String", $"UpdateStep{step}_1")}{Set(column, "primaryEntity#Temp", table, $"UpdateStep{step}_1", "x:String")}
        <mxswa:UpdateEntity DisplayName="UpdateStep{step}" Entity="[CreatedEntities(&quot;primaryEntity#Temp&quot;)]" EntityName="{table}" />
        <Assign x:TypeArguments="mxs:Entity" To="{Row}" Value="[CreatedEntities(&quot;primaryEntity#Temp&quot;)]" /><Persist /></Sequence>
        """;

    /// <summary>Creates a task whose subject is a text and then a column of the row or of one next to it.</summary>
    public static string Task(int step, string text, string column, string row = "primaryEntity", string table = "opportunity") =>
        $"""
        <Sequence DisplayName="CreateStep{step}"><Sequence.Variables>{Variables($"CreateStep{step}_", 4)}</Sequence.Variables>
        <Assign x:TypeArguments="mxs:Entity" To="[CreatedEntities(&quot;CreateStep{step}_localParameter#Temp&quot;)]" Value="[New Entity(&quot;task&quot;)]" />
        {Constant("String", text, "x:String", $"CreateStep{step}_1")}{Get(column, row, table, $"CreateStep{step}_2", "x:String")}
        {Expression("SelectFirstNonNull", $"CreateStep{step}_2", "x:String", $"CreateStep{step}_3")}
        {Expression("Add", $"CreateStep{step}_1, CreateStep{step}_3", "x:String", $"CreateStep{step}_4")}
        {Set("subject", $"CreateStep{step}_localParameter#Temp", "task", $"CreateStep{step}_4", "x:String")}
        <mxswa:CreateEntity EntityId="NULL" DisplayName="CreateStep{step}" Entity="[CreatedEntities(&quot;CreateStep{step}_localParameter#Temp&quot;)]" EntityName="task" />
        <Assign x:TypeArguments="mxs:Entity" To="[CreatedEntities(&quot;CreateStep{step}_localParameter&quot;)]" Value="[CreatedEntities(&quot;CreateStep{step}_localParameter#Temp&quot;)]" />
        <Persist /></Sequence>
        """.Replace("NULL", "{x:Null}", StringComparison.Ordinal);

    /// <summary>If a column compares with a number as the operator says, the steps; else the steps of the default action.</summary>
    public static string If(int step, string column, string comparison, string? number, string then, string? otherwise = null) => Sequence(
        $"ConditionStep{step}",
        "False",
        $"""
        <Variable x:TypeArguments="x:Boolean" Default="False" Name="ConditionBranchStep{step}_condition" />{Variables($"ConditionBranchStep{step}_", 2)}
        """,
        Get(column, "primaryEntity", "opportunity", $"ConditionBranchStep{step}_1", null)
        + (number == null ? "" : Constant("Integer", number, "x:Int32", $"ConditionBranchStep{step}_2"))
        + Condition(comparison, number == null ? null : $"ConditionBranchStep{step}_2", $"ConditionBranchStep{step}_1", $"ConditionBranchStep{step}_condition")
        + Branch($"ConditionBranchStep{step}", $"[ConditionBranchStep{step}_condition]", then)
        + (otherwise == null ? "" : Branch($"ConditionBranchStep{step}9", "True", otherwise)));

    /// <summary>Waits until the moment in a column, then does the steps.</summary>
    public static string WaitUntil(int step, string column, string then) => Sequence(
        $"WaitStep{step}",
        "True",
        $"""
        <Variable x:TypeArguments="x:Boolean" Default="False" Name="WaitTimeoutStep{step}_condition" />{Variables($"WaitTimeoutStep{step}_", 2)}
        """,
        Get(column, "primaryEntity", "opportunity", $"WaitTimeoutStep{step}_1", null)
        + Expression("SelectFirstNonNull", $"WaitTimeoutStep{step}_1", null, $"WaitTimeoutStep{step}_2")
        + $"""
        <Assign x:TypeArguments="x:Object" To="[WaitTimeoutStep{step}_2]" Value="[Microsoft.VisualBasic.IIf(Microsoft.VisualBasic.IsNothing(WaitTimeoutStep{step}_2), DateTime.MaxValue, WaitTimeoutStep{step}_2)]" />
        <Assign x:TypeArguments="x:Boolean" To="[WaitTimeoutStep{step}_condition]" Value="[DateTime.UtcNow &gt;= DirectCast(WaitTimeoutStep{step}_2, System.DateTime).ToUniversalTime()]" />
        """
        + Branch($"WaitTimeoutStep{step}", $"[WaitTimeoutStep{step}_condition]", then, $"[DirectCast(WaitTimeoutStep{step}_2, System.DateTime)]"));

    /// <summary>Waits so many hours, then does the steps.</summary>
    public static string WaitFor(int step, int hours, string then) => Sequence(
        $"WaitStep{step}",
        "True",
        $"""
        <Variable x:TypeArguments="x:Boolean" Default="False" Name="WaitTimeoutStep{step}_condition" />
        <Variable x:TypeArguments="x:Object" Default="[System.DateTime.MinValue]" Name="WaitTimeoutStep{step}_1" />
        <Variable x:TypeArguments="mxsw:XrmTimeSpan" Name="WaitTimeoutStep{step}_2"><Variable.Default><Literal x:TypeArguments="mxsw:XrmTimeSpan">
        <mxsw:XrmTimeSpan Days="0" Hours="{hours.ToString(CultureInfo.InvariantCulture)}" Minutes="0" Months="0" Years="0" /></Literal></Variable.Default></Variable>
        """,
        Activity(
            "EvaluateExpression",
            $"""
            <InArgument x:TypeArguments="x:String" x:Key="ExpressionOperator">RetrieveLastExecutionTime</InArgument>
            <InArgument x:TypeArguments="s:Object[]" x:Key="Parameters">[New Object() {"{"} WaitTimeoutStep{step}_1 {"}"}]</InArgument><x:Null x:Key="TargetType" />
            <OutArgument x:TypeArguments="x:Object" x:Key="Result">[WaitTimeoutStep{step}_1]</OutArgument>
            """)
        + $"""
        <Assign x:TypeArguments="x:Boolean" To="[WaitTimeoutStep{step}_condition]" Value="[DateTime.UtcNow &gt;= WaitTimeoutStep{step}_2.Add(DirectCast(WaitTimeoutStep{step}_1, System.DateTime).ToUniversalTime())]" />
        """
        + Branch($"WaitTimeoutStep{step}", $"[WaitTimeoutStep{step}_condition]", then, $"[WaitTimeoutStep{step}_2.Add(DateTime.UtcNow)]"));

    public static string Stop(int step, string status, string reason) =>
        $"""
        <Sequence DisplayName="StopWorkflowStep{step}"><Sequence.Variables><Variable x:TypeArguments="x:Object" Name="StopWorkflowStep{step}_1" />
        <Variable x:TypeArguments="x:Int32" Default="1033" Name="stepLabelLanguageCode" /></Sequence.Variables>
        {Constant("String", reason, "x:String", $"StopWorkflowStep{step}_1")}
        <TerminateWorkflow DisplayName="StopWorkflowStep{step}" Exception="[New Microsoft.Xrm.Sdk.InvalidPluginExecutionException(Microsoft.Xrm.Sdk.OperationStatus.{status})]"
          Reason="[DirectCast(StopWorkflowStep{step}_1, System.String)]" /></Sequence>
        """;

    /// <summary>Counts the characters of the row's note and does the steps if they are three.</summary>
    public static string CountNote(int step, string input, string output) =>
        $"""
        <mxswa:ActivityReference AssemblyQualifiedName="Microsoft.Crm.Workflow.Activities.Composite, {Platform}" DisplayName="CustomActivityStep{step}">
        <mxswa:ActivityReference.Properties><sco:Collection x:TypeArguments="Variable" x:Key="Variables">
        {Variables($"CustomActivityStep{step}_", 2)}<Variable x:TypeArguments="x:Object" Name="CustomActivityStep{step}_1_converted" />
        <Variable x:TypeArguments="x:Int32" Default="" Name="CustomActivityStep{step}Length_localParameter" /></sco:Collection>
        <sco:Collection x:TypeArguments="Activity" x:Key="Activities">
        {Get("tst_note", "primaryEntity", "opportunity", $"CustomActivityStep{step}_2", "x:String")}
        {Expression("SelectFirstNonNull", $"CustomActivityStep{step}_2", "x:String", $"CustomActivityStep{step}_1")}
        {Activity("ConvertCrmXrmTypes", $"""
        <InArgument x:TypeArguments="x:Object" x:Key="Value">[CustomActivityStep{step}_1]</InArgument>{Literal("x:String")}
        <OutArgument x:TypeArguments="x:Object" x:Key="Result">[CustomActivityStep{step}_1_converted]</OutArgument>
        """)}
        <mxswa:ActivityReference AssemblyQualifiedName="TestPlugins.CountCharacters, {SolutionXml.Assembly}" DisplayName="CustomActivityStep{step}">
        <mxswa:ActivityReference.Arguments>
        <InArgument x:TypeArguments="x:String" x:Key="{input}">[DirectCast(CustomActivityStep{step}_1_converted, System.String)]</InArgument>
        <OutArgument x:TypeArguments="x:Int32" x:Key="{output}">[CustomActivityStep{step}Length_localParameter]</OutArgument>
        </mxswa:ActivityReference.Arguments></mxswa:ActivityReference></sco:Collection></mxswa:ActivityReference.Properties></mxswa:ActivityReference>
        """;

    private static string Sequence(string name, string waits, string variables, string activities) =>
        $"""
        <mxswa:ActivityReference AssemblyQualifiedName="Microsoft.Crm.Workflow.Activities.ConditionSequence, {Platform}" DisplayName="{name}">
        <mxswa:ActivityReference.Arguments><InArgument x:TypeArguments="x:Boolean" x:Key="Wait">{waits}</InArgument></mxswa:ActivityReference.Arguments>
        <mxswa:ActivityReference.Properties><sco:Collection x:TypeArguments="Variable" x:Key="Variables">{variables}</sco:Collection>
        <sco:Collection x:TypeArguments="Activity" x:Key="Activities">{activities}</sco:Collection>
        <x:Boolean x:Key="ContainsElseBranch">False</x:Boolean></mxswa:ActivityReference.Properties></mxswa:ActivityReference>
        """;

    private static string Branch(string name, string condition, string then, string? until = null) =>
        $"""
        <mxswa:ActivityReference AssemblyQualifiedName="Microsoft.Crm.Workflow.Activities.ConditionBranch, {Platform}" DisplayName="{name}">
        <mxswa:ActivityReference.Arguments><InArgument x:TypeArguments="x:Boolean" x:Key="Condition">{condition}</InArgument></mxswa:ActivityReference.Arguments>
        <mxswa:ActivityReference.Properties>
        <mxswa:ActivityReference x:Key="Then" AssemblyQualifiedName="Microsoft.Crm.Workflow.Activities.Composite, {Platform}" DisplayName="{name}">
        <mxswa:ActivityReference.Properties><sco:Collection x:TypeArguments="Variable" x:Key="Variables" />
        <sco:Collection x:TypeArguments="Activity" x:Key="Activities">{then}</sco:Collection></mxswa:ActivityReference.Properties></mxswa:ActivityReference>
        {(until == null ? "<x:Null x:Key=\"Else\" />" : $"<mxswa:Postpone x:Key=\"Else\" BlockExecution=\"False\" PostponeUntil=\"{until}\" />")}
        <x:Null x:Key="Description" /></mxswa:ActivityReference.Properties></mxswa:ActivityReference>
        """;

    private static string Condition(string comparison, string? parameter, string operand, string result) => Activity(
        "EvaluateCondition",
        $"""
        <InArgument x:TypeArguments="mxsq:ConditionOperator" x:Key="ConditionOperator">{comparison}</InArgument>
        {(parameter == null ? "<x:Null x:Key=\"Parameters\" />" : $"<InArgument x:TypeArguments=\"s:Object[]\" x:Key=\"Parameters\">[New Object() {{ {parameter} }}]</InArgument>")}
        <InArgument x:TypeArguments="x:Object" x:Key="Operand">[{operand}]</InArgument>
        <OutArgument x:TypeArguments="x:Boolean" x:Key="Result">[{result}]</OutArgument>
        """);

    private static string Constant(string kind, string text, string type, string result) => Expression(
        "CreateCrmType", $"Microsoft.Xrm.Sdk.Workflow.WorkflowPropertyType.{kind}, &quot;{text}&quot;, &quot;{kind}&quot;", type, result);

    private static string Expression(string name, string parameters, string? type, string result) => Activity(
        "EvaluateExpression",
        $$"""
        <InArgument x:TypeArguments="x:String" x:Key="ExpressionOperator">{{name}}</InArgument>
        <InArgument x:TypeArguments="s:Object[]" x:Key="Parameters">[New Object() { {{parameters}} }]</InArgument>{{Literal(type)}}
        <OutArgument x:TypeArguments="x:Object" x:Key="Result">[{{result}}]</OutArgument>
        """);

    private static string Activity(string name, string arguments) =>
        $"""
        <mxswa:ActivityReference AssemblyQualifiedName="Microsoft.Crm.Workflow.Activities.{name}, {Platform}" DisplayName="{name}">
        <mxswa:ActivityReference.Arguments>{arguments}</mxswa:ActivityReference.Arguments></mxswa:ActivityReference>
        """;

    private static string Literal(string? type) =>
        $"""<InArgument x:TypeArguments="s:Type" x:Key="TargetType">{Reference(type)}</InArgument>""";

    private static string Reference(string? type) => type == null
        ? """<mxswa:ReferenceLiteral x:TypeArguments="s:Type"><x:Null /></mxswa:ReferenceLiteral>"""
        : $"""<mxswa:ReferenceLiteral x:TypeArguments="s:Type" Value="{type}" />""";

    private static string Get(string column, string row, string table, string result, string? type) =>
        $"""
        <mxswa:GetEntityProperty Attribute="{column}" Entity="[InputEntities(&quot;{row}&quot;)]" EntityName="{table}" Value="[{result}]">
        <mxswa:GetEntityProperty.TargetType><InArgument x:TypeArguments="s:Type">{Reference(type)}</InArgument></mxswa:GetEntityProperty.TargetType></mxswa:GetEntityProperty>
        """;

    private static string Set(string column, string row, string table, string value, string type) =>
        $"""
        <mxswa:SetEntityProperty Attribute="{column}" Entity="[CreatedEntities(&quot;{row}&quot;)]" EntityName="{table}" Value="[{value}]">
        <mxswa:SetEntityProperty.TargetType><InArgument x:TypeArguments="s:Type">{Reference(type)}</InArgument></mxswa:SetEntityProperty.TargetType></mxswa:SetEntityProperty>
        """;

    private static string Variables(string prefix, int count) => string.Concat(Enumerable.Range(1, count)
        .Select(number => $"""<Variable x:TypeArguments="x:Object" Name="{prefix}{number.ToString(CultureInfo.InvariantCulture)}" />"""));
}
