package vn.lienthong.canary.web;

import jakarta.faces.context.FacesContext;

/** Canary: the application that knows Faces. */
record KnowsThePage(FacesContext page) {}
