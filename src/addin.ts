/** The add-in's page: the custom functions at once, the pane when it is shown. */
export {};
