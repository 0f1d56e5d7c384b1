#!/bin/sh
# Makes the pictures in this folder: the samples' figures, and a made-up map of the size of the steel industry (98 scenes, 13 segments).
set -eu
cd "$(dirname "$0")/../.."
dotnet build src/Reports.Cli -v q
reports=artifacts/bin/Reports.Cli/debug/reports
for sample in cement-industry sugar-industry typical-scenes; do
  "$reports" map "templates/samples/$sample.xlsx" --out "docs/gallery/$sample-a3.png" --dpi 100
done
cement=templates/samples/cement-industry.xlsx
"$reports" map "$cement" --page fit --out docs/gallery/cement-industry-fit.png --dpi 100
for figure in categories elements; do
  "$reports" map "$cement" --figure "$figure" --out "docs/gallery/cement-industry-$figure.png" --dpi 160
done
for figure in chains gaps statistics; do
  "$reports" map "$cement" --figure "$figure" --out "docs/gallery/cement-industry-$figure.png" --dpi 100
done
MAP_GALLERY=1 dotnet test tests/Reports.Tests --filter "FullyQualifiedName~SteelLikeMapTests"
