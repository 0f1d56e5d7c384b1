namespace Reports.Tests.Core.Rules.Examples;

/// <summary>What a failing and a passing example type into one cell of the good workbook (rows count from 0).</summary>
public sealed record TypedCell(string Sheet, int Row, string Column, string Failing, string Passing);
