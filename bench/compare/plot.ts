/** A plot of ratios as SVG: a row for each name, a point for each series, on a logarithmic axis with a line at 1. */

export interface Series {
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
  /** Drawn as a line of its own over all rows. */
  readonly mean: number;
}

const COLOURS = ["#1f6fb4", "#d9822b", "#3a923a", "#b0413e", "#7d5ba6", "#6b6b6b"];
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const ROW = 18;
const LEFT = 150;
const PLOT = 620;
const RIGHT = 30;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The picture's text. `axis` says what a ratio is. */
export function ratioPlot(title: string, axis: string, names: readonly string[], series: readonly Series[]): string {
  const all = series.flatMap(({ values }) => [...values.values()]).filter((value) => value > 0 && isFinite(value));
  const low = TICKS.findLast((tick) => tick <= Math.min(0.5, ...all)) ?? TICKS[0]!;
  const high = TICKS.find((tick) => tick >= Math.max(2, ...all)) ?? TICKS.at(-1)!;
  const x = (value: number): number => {
    const inside = Math.min(Math.max(value, low), high);
    return LEFT + (PLOT * Math.log(inside / low)) / Math.log(high / low);
  };
  const top = 64 + ROW * Math.ceil(series.length / 3);
  const bottom = top + ROW * names.length;
  const width = LEFT + PLOT + RIGHT;
  const height = bottom + 44;
  const colour = (index: number): string => COLOURS[index % COLOURS.length]!;
  const text = (at: number, y: number, content: string, more = ""): string =>
    `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(content)}</text>`;
  const vertical = (at: number, stroke: string): string =>
    `<line x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="${top}" y2="${bottom}" ${stroke}/>`;

  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(12, 26, title, `font-size="17" font-weight="bold"`),
  ];
  series.forEach(({ name, mean }, index) => {
    const at = LEFT + (index % 3) * 210;
    const y = 52 + ROW * Math.floor(index / 3);
    parts.push(
      `<circle cx="${at}" cy="${y - 4}" r="5" fill="${colour(index)}"/>`,
      text(at + 10, y, `${name}: mean ${Number.isNaN(mean) ? "-" : mean.toFixed(2)}`),
    );
  });
  names.forEach((name, row) => {
    const y = top + ROW * (row + 0.5);
    if (row % 2 === 0) parts.push(`<rect x="0" y="${y - ROW / 2}" width="${width}" height="${ROW}" fill="#f3f5f7"/>`);
    parts.push(text(LEFT - 10, y + 4, name, `text-anchor="end"`));
  });
  for (const tick of TICKS.filter((tick) => tick >= low && tick <= high)) {
    parts.push(
      vertical(x(tick), tick === 1 ? `stroke="#222" stroke-width="1.5"` : `stroke="#ccd2d8"`),
      text(x(tick), bottom + 16, String(tick), `text-anchor="middle"`),
    );
  }
  parts.push(text(LEFT + PLOT / 2, bottom + 36, axis, `text-anchor="middle"`));
  series.forEach(({ mean }, index) => {
    if (mean > 0 && isFinite(mean)) parts.push(vertical(x(mean), `stroke="${colour(index)}" stroke-width="1.5" stroke-dasharray="5 4"`));
  });
  series.forEach(({ name, values }, index) =>
    names.forEach((row, n) => {
      const value = values.get(row);
      if (value === undefined || !(value > 0) || !isFinite(value)) return;
      const tip = `<title>${escaped(`${row}, ${name}: ${value.toFixed(2)}`)}</title>`;
      parts.push(
        `<circle cx="${x(value).toFixed(1)}" cy="${top + ROW * (n + 0.5)}" r="5" fill="${colour(index)}" fill-opacity="0.85">${tip}</circle>`,
      );
    }),
  );
  return `${parts.join("\n")}\n</svg>\n`;
}
