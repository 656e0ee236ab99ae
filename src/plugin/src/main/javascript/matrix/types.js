/**
 * The shapes that the parts exchange; the JSON is that of docs/rest.md.
 *
 * @typedef {{name: string, unit: string, min: number, max: number, step: number, log: boolean, reversed: boolean,
 *   threshold: number, thresholdAt: number, ticks: [number, number][]}} Axis one axis: values, and ticks as value and pixel
 * @typedef {{x: number, y: number, width: number, height: number}} Box a rectangle in pixels of the picture
 * @typedef {Box & {id: string, name: string, count: number}} QuadrantBox
 * @typedef {{name: string, count: number, look: number}} LegendEntry
 * @typedef {{width: number, height: number, mayMove: boolean, ground: Box, plot: Box, total: number, read: number,
 *   shown: number, unplaced: number, offScale: number, axes: {impact: Axis, effort: Axis}, quadrants: QuadrantBox[],
 *   radius: number, slots: number[][], cells: [number, number, number, number[], number|number[], number|number[]][],
 *   badges: [number, number, number, number[]][],
 *   colour?: {by: string, legend: LegendEntry[], of: number[]}, size?: {by: string, min: number, max: number, of: number[]},
 *   keys: {prefix: string, of: (number|string)[]}, offScaleIds?: number[], labels?: number[]}} Picture what GET /matrix/picture answers
 * @typedef {{id: number, key: string, summary: string, impact: number|null, effort: number|null, quadrant: string|null,
 *   offScale: boolean, type: string, status: string, statusCategory: string, priority: string, assignee: string|null,
 *   updated: string, stale: boolean}} Row one issue as text
 * @typedef {{jql: string, search: string, quick: string[], colour: string, size: string}} View what is shown
 * @typedef {{x: number, y: number, r: number, ids: number[], key: string, impact: number|null, effort: number|null, group: number, groups: number[], size: number}} Mark a dot
 *   (one id, with the key and values) or a badge (several)
 * @typedef {{impact: number|null, effort: number|null}} Values
 */
export {};
