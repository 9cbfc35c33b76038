// On a page that has moved: leads to where it stands now, and takes along what stands after #.
const { to } = document.currentScript.dataset;
if (to) location.replace(to + location.hash);
