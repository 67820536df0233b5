document.getElementById("words").textContent = "Words made by a script";
