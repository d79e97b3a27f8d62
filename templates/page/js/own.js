// Safari before 15.4 and WebView before 93 have none.
Object.hasOwn ??= (object, name) => ({}).hasOwnProperty.call(object, name);
