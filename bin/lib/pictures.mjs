// Takes the pictures of docs/pictures; called by bin/pictures with the repository's folder.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const root = process.argv[2];
const {chromium} = createRequire(join(root, 'src/sandbox/target/npm/node_modules/'))('playwright-core');
const MATRIX = '?selectedItem=org.commonground.common-ground:matrix-link';
const PAINTED = () => performance.getEntriesByName('common-ground:painted').length > 0;
const screens = join(root, 'src/acceptance/target/screens');
const pictures = join(root, 'docs/pictures');

/** Runs the sandbox while work goes on; work is given Jira's address and a new window. */
async function playing(options, work) {
  const sandbox = spawn(join(root, 'bin/sandbox'), ['--jira-port', '2996', '--confluence-port', '1996', ...options]);
  const browser = await chromium.launch({executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu']});
  try {
    await new Promise((resolve, reject) => {
      sandbox.stdout.on('data', text => String(text).includes('Ready') && resolve());
      sandbox.on('exit', () => reject(new Error('the sandbox did not start; is port 2996 or 1996 in use?')));
    });
    const page = await browser.newPage({viewport: {width: 1360, height: 860}, deviceScaleFactor: 1.5});
    for (const product of ['http://localhost:2996/jira', 'http://localhost:1996/confluence']) {
      await page.goto(product + '/login');
      await page.fill('#os_username', 'product');
      await page.fill('#os_password', 'product');
      await page.click('button[type=submit]');
    }
    await work('http://localhost:2996/jira', page);
  } finally {
    await browser.close();
    sandbox.removeAllListeners('exit');
    sandbox.kill();
  }
}

/** Opens a project's matrix and waits until all of it is there. */
async function matrix(jira, page, project, query) {
  await page.goto(jira + '/projects/' + project + MATRIX + query);
  await page.waitForFunction(PAINTED);
  await page.waitForLoadState('networkidle', {timeout: 900}).catch(() => {});
  await page.evaluate(() => document.activeElement?.blur());
}

/** A backlog with real efforts; the impacts are made up, since no source has any. */
function placed(name) {
  const lines = readFileSync(join(root, '../shared/data/jira', name), 'utf8').trim().split('\n').map(line => JSON.parse(line));
  let seed = 7;
  const chance = () => (seed = seed * 16807 % 2147483647) / 2147483647;
  const file = join(screens, name);
  writeFileSync(file, lines.map(issue => JSON.stringify({...issue, impact: 1 + Math.floor((chance() + chance() + chance()) * 3),
    effort: issue.storyPoints})).join('\n') + '\n');
  return file;
}

mkdirSync(screens, {recursive: true});
mkdirSync(pictures, {recursive: true});
await playing([], async (jira, page) => {
  await matrix(jira, page, 'SKY', '&cg-colour=type&cg-size=votes');
  const point = await page.evaluate(async root => (await (await fetch(root + '/rest/common-ground/1.0/matrix/rows?project=SKY&search=SKY-31')).json()).rows[0].id, jira);
  await matrix(jira, page, 'SKY', '&cg-colour=type&cg-size=votes&cg-issue=' + point);
  await page.screenshot({path: join(pictures, 'matrix.png')});
  await page.setViewportSize({width: 1360, height: 960});
  await page.goto(jira + '/browse/SKY-3');
  await page.screenshot({path: join(pictures, 'issue.png')});
  await page.setViewportSize({width: 1280, height: 1160});
  await page.goto('http://localhost:1996/confluence/display/PD/Group+booking+in+one+go');
  await page.screenshot({path: join(pictures, 'page.png')});
  await page.locator('.cg-matrix-figure').screenshot({path: join(pictures, 'macro.png')});
  await page.setViewportSize({width: 1280, height: 760});
  await page.goto('http://localhost:1996/confluence/display/PD/Loyalty+programme');
  await page.getByText('Plan the check-in').click();
  await page.locator('.cg-check-in-dialog').waitFor();
  await page.screenshot({path: join(pictures, 'check-in.png')});
  await page.setViewportSize({width: 1360, height: 1000});
  await page.goto('http://localhost:1996/confluence/display/PD/All+ideas');
  await page.waitForFunction(() => document.querySelector('.cg-register') && !document.querySelector('.cg-register-building'),
    undefined, {polling: 500}).catch(() => {});
  await page.reload();
  await page.locator('.cg-register-table').waitFor();
  await page.screenshot({path: join(pictures, 'register.png')});
});
if (existsSync(join(root, '../shared/data'))) {
  await playing(['--issues', join(root, '../shared/data/impact-effort/w3c-wsg.jsonl'), '--impact', 'impact:Low,Medium,High',
    '--effort', 'effort:Low,Medium,High'], async (jira, page) => {
    await matrix(jira, page, 'WSG', '');
    await page.screenshot({path: join(screens, 'matrix-41.png')});
  });
  for (const [name, project, picture] of [['deepse-usergrid.jsonl', 'USERGRID', 'matrix-482'], ['deepse-springxd.jsonl', 'XD', 'matrix-3526']]) {
    await playing(['--issues', placed(name)], async (jira, page) => {
      await matrix(jira, page, project, '');
      await page.screenshot({path: join(screens, picture + '.png')});
    });
  }
} else {
  console.log('SKIPPED: there is no folder data beside the repository, so no real backlogs were taken.');
}
