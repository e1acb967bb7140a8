// bench/results.svg: a panel of bars for each chart that the measurements gave.

const panel = { width: 450, label: 180, bar: 190, row: 22, head: 38, foot: 18 };

const style = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 13px; }
  .peer { fill: #9aa4b2; }
  .own { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .peer { fill: #6e7681; }
    .own { fill: #4493f8; }
  }`;

/** The chart of all parts as an SVG document. */
export function chart(parts) {
  const charts = parts.flatMap(({ result }) => result.charts);
  const columns = [0, 1].map((column) => charts.filter((_, index) => index % 2 === column));
  let height = 0;
  const panels = columns.flatMap((column, index) => {
    let top = 0;
    const drawn = column.map((each) => {
      const text = `<g transform="translate(${index * panel.width} ${top})">${draw(each)}</g>`;
      top += panel.head + each.bars.length * panel.row + panel.foot;
      return text;
    });
    height = Math.max(height, top);
    return drawn;
  });
  const size = `viewBox="0 0 ${2 * panel.width} ${height}" width="${2 * panel.width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="Bench results">`,
    `<style>${style}</style>`,
    ...panels,
    "</svg>\n",
  ].join("\n");
}

function draw({ title, unit, digits, bars }) {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value }, index) => {
    const y = panel.head + index * panel.row;
    const width = Math.max(1, (value / most) * panel.bar);
    const kind = name.startsWith("specloom") ? "own" : "peer";
    return [
      `<text x="${panel.label - 8}" y="${y + 12}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="${kind}" x="${panel.label}" y="${y}" width="${width.toFixed(1)}" height="16" rx="2"/>`,
      `<text x="${(panel.label + width + 6).toFixed(1)}" y="${y + 12}">${value.toFixed(digits)} ${unit}</text>`,
    ].join("");
  });
  return [`<text class="title" x="8" y="20">${escaped(title)}</text>`, ...rows].join("\n");
}

function escaped(text) {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
