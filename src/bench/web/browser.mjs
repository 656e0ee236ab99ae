// Measures the candidates in Chromium: a fresh page for each sample, in shuffled order, all in one run.
import {chromium} from 'playwright-core';
import {readFileSync, writeFileSync} from 'node:fs';
import {points} from './points.mjs';
import {serve} from './server.mjs';

const [folder, modules, samplesText] = process.argv.slice(2);
const SAMPLES = Number(samplesText);
const server = await serve({'/matrix/': modules + '/', '/bench/': folder + '/'});
const LIBRARIES = {
    bare: [], empty: [], ours: [],
    echarts: ['node_modules/echarts/dist/echarts.min.js'],
    chartjs: ['node_modules/chart.js/dist/chart.umd.min.js'],
    plotly: ['node_modules/plotly.js-dist-min/plotly.min.js'],
    uplot: ['node_modules/uplot/dist/uPlot.iife.min.js'],
    d3: ['node_modules/d3/dist/d3.min.js'],
    force: ['node_modules/d3/dist/d3.min.js'],
};
/** What is measured of whom: [figure, candidate, issues]. */
const PLAN = [
    ...['ours', 'bare'].flatMap(who => [1000, 10000, 50000].map(n => ['firstPaint', who, n])),
    ...['echarts', 'chartjs', 'plotly', 'uplot', 'd3'].map(who => ['firstPaint', who, 10000]),
    ...[1000, 10000, 50000].map(n => ['dragFrame', 'ours', n]),
    ['dragFrame', 'empty', 0],
    ...['uplot', 'd3', 'chartjs', 'echarts', 'plotly'].map(who => ['dragFrame', who, 10000]),
    ...['ours', 'bare'].flatMap(who => [10000, 50000].map(n => ['hover', who, n])),
    ['summary', 'ours', 10000],
    ...['ours', 'echarts', 'bare'].map(who => ['heap', who, 10000]),
    ['force', 'force', 1000],
];

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});

function shuffled(list) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(Math.random() * (i + 1));
        [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
}

async function open(who, n) {
    const page = await browser.newPage({viewport: {width: 1000, height: 700}});
    page.on('pageerror', error => {
        throw new Error(`${who} with ${n} issues: ${error}`);
    });
    await page.goto(server.address + '/');
    for (const script of [...LIBRARIES[who], 'measure.js']) {
        await page.addScriptTag({url: '/bench/' + script});
    }
    await page.addScriptTag({url: `/bench/candidates/${who}.js`, type: 'module'});
    await page.waitForFunction(() => window.candidate);
    const data = {n, points: points(n)};
    if (who === 'ours') {
        data.picture = JSON.parse(readFileSync(`${folder}/picture-${n}.json`, 'utf8'));
    }
    await page.evaluate(d => { window.data = d; }, data);
    return page;
}

async function hovered(page, wanted) {
    const [x, y] = await page.evaluate(what => measure.beforeHover(data, what), wanted);
    await page.mouse.move(x, y);
    return page.evaluate(() => measure.hovered());
}

const FIGURES = {
    firstPaint: page => page.evaluate(() => measure.firstPaint(data)),
    dragFrame: page => page.evaluate(() => measure.dragFrame(data)),
    hover: page => hovered(page, 'shown'),
    summary: page => hovered(page, 'complete'),
    async heap(page) {
        const devtools = await page.context().newCDPSession(page);
        const used = async () => {
            await devtools.send('HeapProfiler.collectGarbage');
            return (await devtools.send('Runtime.getHeapUsage')).usedSize;
        };
        const before = await used();
        await page.evaluate(async () => { await candidate.draw(host, data); await measure.painted(); });
        return (await used() - before) / 1e6;
    },
    force: page => page.evaluate(() => candidate.layout(data)),
};

const samples = {};
for (let round = 0; round < SAMPLES; round++) {
    for (const [figure, who, n] of shuffled(PLAN)) {
        const page = await open(who, n);
        (samples[`${figure} ${who} ${n}`] ??= []).push(await FIGURES[figure](page));
        await page.close();
    }
    process.stderr.write(`round ${round + 1} of ${SAMPLES}\n`);
}
// 17 seconds each: once is enough to see a factor of thousands
const page = await open('force', 10000);
samples['force force 10000'] = [await FIGURES.force(page)];
for (const n of [1000, 10000]) {
    const page = await open('ours', n);
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    const before = await nodes();
    await page.evaluate(() => candidate.draw(host, data));
    samples[`nodes${n}`] = [await nodes() - before];
    samples[`apart${n}`] = [await page.evaluate(() => candidate.apart(data))];
}
await browser.close();
server.close();
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
writeFileSync(`${folder}/browser.json`, JSON.stringify(Object.fromEntries(
    Object.entries(samples).map(([name, values]) => [name, median(values)])), null, 1));
