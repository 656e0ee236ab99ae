// The app's own modules, put together as its page does; the details come from the server here too, a request away.
import {boardOf} from '/matrix/board.js';
import {issuesOf} from '/matrix/issues.js';
import {marksOf} from '/matrix/marks.js';
import {at} from '/matrix/near.js';
import {serverOf} from '/matrix/server.js';
import {stageOf} from '/matrix/stage.js';

window.candidate = {
    draw(host, data) {
        host.innerHTML = '<div class="stage" style="position:relative"><canvas style="position:absolute"></canvas><canvas style="position:absolute"></canvas></div>'
            + '<div class="card" hidden></div>';
        const [below, above] = host.querySelectorAll('canvas');
        this.above = above;
        this.card = host.querySelector('.card');
        this.stage = stageOf(host, host.querySelector('.stage'), below, above);
        this.board = boardOf(this.stage);
        this.board.show(data.picture);
    },
    grab() {
        const {board} = this;
        const mark = board.marks[0];
        board.move = {id: mark.ids[0], from: mark, to: {impact: 5, effort: 5}, x: mark.x, y: mark.y, free: true, group: mark.group};
        board.paint();
    },
    move(index, x, y) {
        Object.assign(this.board.move, {to: {effort: x, impact: y}, x: 60 + x * 88, y: 600 - y * 56});
        this.board.over();
    },
    target() {
        const mark = this.board.marks.find(m => m.ids.length === 1) ?? this.board.marks[0];
        return [this.stage.onBox(mark.x), this.stage.onBox(mark.y)];
    },
    listen() {
        const server = serverOf('/rest');
        const issues = issuesOf(ids => server.issues(new URLSearchParams({ids: ids.join(',')})));
        this.above.addEventListener('pointermove', async event => {
            const {x, y} = this.stage.at(event);
            this.board.hovered = at(this.board.marks, x, y);
            this.board.over();
            const mark = this.board.marks[this.board.hovered];
            this.card.textContent = mark.key || mark.ids.length;
            this.card.hidden = false;
            this.shown = true;
            if (mark.key) {
                this.card.textContent = (await issues.get(mark.ids[0])).summary;
            }
            this.complete = true;
        });
    },
    /** How many percent of the issues can be told apart when each dot has a colour of its own, or are counted in a badge. */
    apart(data) {
        const canvas = document.createElement('canvas');
        canvas.width = data.picture.width;
        canvas.height = data.picture.height;
        const pen = canvas.getContext('2d', {willReadFrequently: true});
        const wanted = new Set();
        let counted = 0;
        marksOf(data.picture).forEach((mark, i) => {
            if (mark.ids.length > 1) {
                counted += mark.ids.length;
                return;
            }
            const colour = (i + 1) * 997 & 0xffffff;
            wanted.add(colour);
            pen.fillStyle = '#' + colour.toString(16).padStart(6, '0');
            pen.beginPath();
            pen.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
            pen.fill();
        });
        const pixels = pen.getImageData(0, 0, canvas.width, canvas.height).data;
        const seen = new Set();
        for (let i = 0; i < pixels.length; i += 4) {
            const colour = pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2];
            if (pixels[i + 3] === 255 && wanted.has(colour)) {
                seen.add(colour);
            }
        }
        return 100 * (seen.size + counted) / data.n;
    },
};
