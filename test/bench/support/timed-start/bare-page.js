requestAnimationFrame(() => setTimeout(() => performance.mark('view-drawn')));
