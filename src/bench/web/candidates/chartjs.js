window.candidate = {
    draw(host, data) {
        const canvas = document.createElement('canvas');
        canvas.width = 960;
        canvas.height = 640;
        host.append(canvas);
        this.chart = new Chart(canvas, {
            type: 'scatter',
            data: {datasets: [{data: data.points.map(point => ({x: point.effort, y: point.impact})), pointRadius: 4}]},
            options: {animation: false, responsive: false, scales: {x: {min: 0, max: 11}, y: {min: 0, max: 11}}},
        });
    },
    move(index, x, y) {
        this.chart.data.datasets[0].data[index] = {x, y};
        this.chart.update('none');
    },
};
