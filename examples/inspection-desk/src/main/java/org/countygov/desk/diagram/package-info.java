/**
 * State diagrams as SVG. In reading order: a {@link org.countygov.desk.diagram.StateGraph} says what is to be drawn, a {@link
 * org.countygov.desk.diagram.DiagramLayout} where everything stands, and an {@link org.countygov.desk.diagram.SvgDiagram} is
 * the drawing: the graph itself once, and over it the path of each case.
 */
@ParametersAreNonnullByDefault
@CheckReturnValue
package org.countygov.desk.diagram;

import javax.annotation.CheckReturnValue;
import javax.annotation.ParametersAreNonnullByDefault;
