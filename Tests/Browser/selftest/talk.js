console.log("a message left behind");
