// The least that any picture of n issues costs: one canvas, one filled circle an issue, at its values.
window.candidate = {
    draw(host, data) {
        const canvas = this.canvas(host);
        this.loop(canvas.getContext('2d'), data);
        this.top = this.canvas(host);
        this.data = data;
    },
    canvas(host) {
        const canvas = document.createElement('canvas');
        canvas.width = 960;
        canvas.height = 640;
        canvas.style.position = 'absolute';
        host.append(canvas);
        return canvas;
    },
    loop(pen, data) {
        for (const point of data.points) {
            const x = this.x(point), y = this.y(point);
            pen.fillStyle = ['#22a06b', '#1d7afc', '#758195', '#e56910'][(point.impact > 5 ? 0 : 2) + (point.effort > 5 ? 1 : 0)];
            pen.beginPath();
            pen.arc(x, y, 4, 0, 2 * Math.PI);
            pen.fill();
        }
    },
    x: point => 60 + (point.effort - 0.5) * 88,
    y: point => 600 - (point.impact - 0.5) * 56,
    /** Where the issue that is hovered stands, in pixels of the page. */
    target(data) {
        return [this.x(data.points[0]), this.y(data.points[0])];
    },
    listen() {
        this.top.addEventListener('pointermove', event => {
            // the nearest of all issues, by the plain loop
            let best = null, distance = Infinity;
            for (const point of this.data.points) {
                const d = (this.x(point) - event.offsetX) ** 2 + (this.y(point) - event.offsetY) ** 2;
                if (d < distance) {
                    distance = d;
                    best = point;
                }
            }
            const pen = this.top.getContext('2d');
            pen.clearRect(0, 0, 960, 640);
            pen.strokeRect(event.offsetX + 8, event.offsetY + 8, 120, 24);
            pen.fillText('Issue ' + best.id, event.offsetX + 12, event.offsetY + 24);
            this.shown = true;
        });
    },
};
