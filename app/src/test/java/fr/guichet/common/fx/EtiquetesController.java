package fr.guichet.common.fx;

/** Of the view that {@link ViewsTest} loads. */
final class EtiquetesController {}
