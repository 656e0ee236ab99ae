window.candidate = {
    draw(host, data) {
        this.host = host;
        this.x = data.points.map(point => point.effort);
        this.y = data.points.map(point => point.impact);
        return Plotly.newPlot(host, [{type: 'scatter', mode: 'markers', x: this.x, y: this.y, marker: {size: 8}}],
            {width: 960, height: 640, xaxis: {range: [0, 11]}, yaxis: {range: [0, 11]}}, {displayModeBar: false});
    },
    move(index, x, y) {
        this.x[index] = x;
        this.y[index] = y;
        return Plotly.restyle(this.host, {x: [this.x], y: [this.y]});
    },
};
