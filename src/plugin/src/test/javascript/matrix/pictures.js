/** Small pictures for the tests, shaped as the server answers. */

/** An axis from 1 to 10 in steps of 1 whose bands are 10 pixels wide. */
export const axis = (changed = {}) => ({name: 'Effort', unit: '', min: 1, max: 10, step: 1, log: false, reversed: false,
  threshold: 6, thresholdAt: 50, ticks: [[1, 5], [10, 95]], ...changed});

/** A picture of 100 by 100 pixels; impact grows upwards. */
export const picture = (changed = {}) => ({
  width: 100, height: 100, mayMove: true, ground: {x: 0, y: 0, width: 100, height: 100}, plot: {x: 0, y: 0, width: 100, height: 100},
  total: 6, read: 6, shown: 5, unplaced: 1, offScale: 0,
  axes: {impact: axis({name: 'Impact', ticks: [[1, 95], [10, 5]]}), effort: axis()},
  quadrants: [{id: 'quick-win', name: 'Quick wins', count: 3, x: 0, y: 0, width: 50, height: 50},
    {id: 'big-bet', name: 'Big bets', count: 2, x: 50, y: 0, width: 50, height: 50},
    {id: 'fill-in', name: 'Fill-ins', count: 0, x: 0, y: 50, width: 50, height: 50},
    {id: 'time-sink', name: 'Time sinks', count: 0, x: 50, y: 50, width: 50, height: 50}],
  radius: 3, slots: [[0, 0], [-35, 0, 35, 0]],
  cells: [[150, 150, 1, [11, 12], 9, [2, 2.5]], [250, 150, 0, [13], 9, 3]],
  badges: [[850, 150, 50, [14, 15]]],
  keys: {prefix: 'SKY-', of: [3, 1, 2]},
  ...changed,
});
