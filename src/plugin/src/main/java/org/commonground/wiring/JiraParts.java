package org.commonground.wiring;

import org.commonground.core.matrix.CheckMatrix;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.CreateFields;
import org.commonground.core.matrix.move.MoveOnMatrix;
import org.commonground.core.matrix.move.SeeEstimate;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.core.matrix.view.LookAgain;
import org.commonground.core.matrix.view.LookAround;
import org.commonground.core.matrix.view.MarkStale;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.Projects;
import org.commonground.core.port.Viewer;

/** What only Jira has. */
interface JiraParts extends AdminParts {
    Projects projects();

    ViewMatrix viewMatrix();

    LookAgain lookAgain();

    LookAround lookAround();

    MarkStale markStale();

    Viewer viewer();

    MoveOnMatrix moveOnMatrix();

    ConfigureMatrix configureMatrix();

    CheckMatrix checkMatrix();

    CreateFields createFields();

    FindIssuesAs findIssues();

    SeeEstimate seeEstimate();
}
