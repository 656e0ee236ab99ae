// Puts what was counted and measured beside the targets: a table for people, bench.json for machines.
import {readFileSync, writeFileSync} from 'node:fs';

const [folder, out] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const counted = read('counted');
const browser = read('browser');
const jmh = Object.fromEntries(read('jmh').map(run => [
    [run.benchmark.split('.').slice(-2).join('.'), ...Object.values(run.params ?? {})].join(' '), run.primaryMetric.score]));

const figures = [];
/** A figure with the most (or the least) that it may be; `hard` ones are tests in bin/verify too. */
function figure(name, value, unit, target, {least = false, hard = false} = {}) {
    const met = Number.isFinite(value) && (least ? value >= target : value <= target);
    figures.push({name, value: Number(value.toPrecision(4)), unit, target: `${least ? 'at least' : 'at most'} ${target}`, kind: hard ? 'hard' : 'soft', met});
}
const hard = {hard: true};

for (const [name, value] of Object.entries(counted.layout)) {
    figure(`F1 ${name} at 10,000`, value, 'issues', 0, hard);
}
figure('F2 told apart at 1,000', browser.apart1000, '%', 100, {least: true, hard: true});
figure('F2 told apart or counted at 10,000', browser.apart10000, '%', 99.5, {least: true, hard: true});
figure('F3 others that move when one does', counted.moved, '% of 10,000', 1, hard);
figure('F3 issues that move in other cells', counted.movedElsewhere, 'issues', 0, hard);
figure('F4 script of the matrix', counted.scriptKB, 'kB gz', 15, hard);
figure('F4 script and style of the page', counted.pageKB, 'kB gz', 40, hard);
figure('F5 nodes that drawing adds, at 1,000', browser.nodes1000, 'nodes', 60, hard);
figure('F5 nodes that drawing adds, at 10,000', browser.nodes10000, 'nodes', 60, hard);
figure('F6 d3-force / layout at 1,000', browser['force force 1000'] / jmh['LayoutBench.layout 1000'], 'x', 500, {least: true});
figure('F6 d3-force / layout at 10,000', browser['force force 10000'] / jmh['LayoutBench.layout 10000'], 'x', 2000, {least: true});
const ratio = (kind, a, b) => browser[`${kind} ${a}`] / browser[`${kind} ${b}`];
figure('F7 first paint / bare loop at 10,000', ratio('firstPaint', 'ours 10000', 'bare 10000'), 'x', 1.5);
figure('F7 first paint / bare loop at 50,000', ratio('firstPaint', 'ours 50000', 'bare 50000'), 'x', 1.5);
figure('F7 first paint / ECharts at 10,000', ratio('firstPaint', 'ours 10000', 'echarts 10000'), 'x', 0.333);
figure('F8 drag frame / empty canvas at 10,000', ratio('dragFrame', 'ours 10000', 'empty 0'), 'x', 1.5);
figure('F8 drag frame at 50,000 / at 1,000', ratio('dragFrame', 'ours 50000', 'ours 1000'), 'x', 2.5);
figure('F8 drag frame / uPlot at 10,000', ratio('dragFrame', 'ours 10000', 'uplot 10000'), 'x', 0.125);
figure('F9 hover / bare canvas at 10,000', ratio('hover', 'ours 10000', 'bare 10000'), 'x', 1.5);
figure('F9 hover / bare canvas at 50,000', ratio('hover', 'ours 50000', 'bare 50000'), 'x', 1.5);
figure('F10 heap added / ECharts at 10,000', ratio('heap', 'ours 10000', 'echarts 10000'), 'x', 0.05);
figure('S1 positions / rows, raw', counted.positions / counted.rows, 'x', 0.10, hard);
figure('S1 positions / rows, gzipped', counted.positionsGz / counted.rowsGz, 'x', 0.15, hard);
figure('S2 first answer / rows, serialised and gzipped', jmh['AnswerBench.positions'] / jmh['AnswerBench.rows'], 'x', 0.25);
figure('S3 searches of a view beyond the paging', counted.searches, 'searches', 0, hard);
figure('S3 field reads of a second view', counted.fieldReads, 'reads', 0, hard);
figure('S3 searches of a view that has not changed', counted.unchangedSearches, 'searches', 1, hard);
figure('S4 macro of 500 rows less 1 ms / StringBuilder', Math.max(0, jmh['MacroBench.macro'] - 1) / jmh['MacroBench.stringBuilder'], 'x', 1.5);
figure('S6 script on pages without the app', counted.scriptElsewhere, 'bytes', 0, hard);
figure('40 macros / 40 plain panels on a page', counted.macros40 / counted.panels40, 'x', 2);

const width = Math.max(...figures.map(f => f.name.length));
for (const f of figures) {
    console.log(`${f.met ? 'met   ' : 'MISSED'}  ${f.name.padEnd(width)}  ${String(f.value).padStart(9)} ${f.unit.padEnd(11)}  ${f.target}${f.kind === 'hard' ? ' (hard)' : ''}`);
}
console.log(`\nHover at 10,000 names the issue after ${browser['hover ours 10000'].toFixed(1)} ms; its summary, a request away, is there after `
    + `${browser['summary ours 10000'].toFixed(1)} ms. The bare canvas has all its words at hand: ${browser['hover bare 10000'].toFixed(1)} ms.`);
console.log('\nFor comparison, milliseconds at 10,000 issues (median):');
for (const kind of ['firstPaint', 'dragFrame']) {
    console.log(`  ${kind}: ` + ['bare', 'empty', 'ours', 'uplot', 'd3', 'chartjs', 'echarts', 'plotly']
        .map(who => [who, browser[`${kind} ${who} ${who === 'empty' ? 0 : 10000}`]]).filter(([, ms]) => ms !== undefined)
        .map(([who, ms]) => `${who} ${ms.toFixed(1)}`).join(', '));
}
const missed = figures.filter(f => !f.met);
console.log(missed.length ? `\n${missed.length} of ${figures.length} targets are missed.` : `\nAll ${figures.length} targets are met.`);
writeFileSync(out, JSON.stringify({figures: Object.fromEntries(figures.map(({name, ...rest}) => [name, rest])), measured: {browser, jmh, counted}}, null, 1));
process.exit(missed.some(f => f.kind === 'hard') ? 1 : 0);
