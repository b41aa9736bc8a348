package dev.stoa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.graphql.dgs.internal.DgsSchemaProvider;
import dev.stoa.customer.account.Customer;
import dev.stoa.customer.staff.StaffMember;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.test.SchemaMapping;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@CustomerTest
class SchemaMappingTest {

    @Autowired DgsSchemaProvider provider;
    @Autowired GraphQlSource source;

    @Test
    void everyFieldHasItsJava() {
        assertThat(
                        SchemaMapping.problems(
                                provider,
                                source.schema(),
                                Map.of(
                                        "Customer", Customer.class,
                                        "StaffMember", StaffMember.class,
                                        "GeneralError", GeneralError.class)))
                .isEmpty();
    }

    /** Fields below a customer trust their parent; each door named here checks who asks. */
    @Test
    void customersAndStaffAreReachedThroughKnownDoorsOnly() {
        assertThat(fieldsOfType(source.schema(), "Customer"))
                .containsExactlyInAnyOrder(
                        "Query.me",
                        "Query.customer",
                        "CustomerConnection.nodes",
                        "CustomerEdge.node",
                        "CustomerUpdatePayload.customer",
                        "SessionCreatePayload.customer",
                        "Viewer.customer");
        assertThat(fieldsOfType(source.schema(), "StaffMember"))
                .containsExactlyInAnyOrder(
                        "Query.staffMembers",
                        "StaffMemberCreatePayload.staffMember",
                        "StaffMemberUpdatePayload.staffMember",
                        "StaffSessionCreatePayload.staffMember",
                        "StockMailsSetPayload.staffMember",
                        "Viewer.staffMember");
    }

    private static java.util.List<String> fieldsOfType(GraphQLSchema schema, String type) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(
                        owner ->
                                owner.getFieldDefinitions().stream()
                                        .filter(field -> isOf(field, type))
                                        .map(field -> owner.getName() + "." + field.getName()))
                .toList();
    }

    private static boolean isOf(GraphQLFieldDefinition field, String type) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals(type);
    }
}
