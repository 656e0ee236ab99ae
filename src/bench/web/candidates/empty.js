// The floor of a frame: two canvases, of which the upper one is cleared and gets a single dot.
window.candidate = {
    draw(host) {
        for (let i = 0; i < 2; i++) {
            const canvas = document.createElement('canvas');
            canvas.width = 960;
            canvas.height = 640;
            canvas.style.position = 'absolute';
            host.append(canvas);
            this.pen = canvas.getContext('2d');
        }
    },
    move(index, x, y) {
        this.pen.clearRect(0, 0, 960, 640);
        this.pen.beginPath();
        this.pen.arc(60 + x * 88, 600 - y * 56, 5, 0, 2 * Math.PI);
        this.pen.fill();
    },
};
