window.candidate = {
    draw(host, data) {
        // uPlot wants its x values in order
        const sorted = [...data.points].sort((a, b) => a.effort - b.effort);
        this.data = [sorted.map(point => point.effort), sorted.map(point => point.impact)];
        this.chart = new uPlot({
            width: 960, height: 640, legend: {show: false},
            scales: {x: {time: false, range: [0, 11]}, y: {range: [0, 11]}},
            series: [{}, {paths: () => null, points: {show: true, size: 8, fill: '#22a06b'}}],
        }, this.data, host);
    },
    move(index, x, y) {
        this.data[1][index] = y;
        this.chart.setData(this.data);
    },
};
